import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { globSync } from 'tinyglobby';
import type { QuizData } from '../../src/ui/quiz/quiz-data.ts';
import { respond } from './quiz/respond.ts';

/** Every page of the build that has a quiz, with what it carries for it. */
const quizzes = globSync('**/index.html', { cwd: 'dist' }).flatMap((file) => {
  const json = /<quiz-island[\s\S]*?<script type="application\/json">([\s\S]*?)<\/script>/.exec(
    readFileSync(`dist/${file}`, 'utf8'),
  )?.[1];
  return json ? [{ path: `/${file.replace(/index\.html$/, '')}`, data: JSON.parse(json) as QuizData }] : [];
});
const typesOf = ({ data }: { data: QuizData }) => data.quiz.items.map(({ type }) => type);

/** Enough of them to meet every type of item: each brings one that none before it has. */
const samples = quizzes
  .toSorted((a, b) => new Set(typesOf(b)).size - new Set(typesOf(a)).size)
  .filter((quiz, at, all) => {
    const before = new Set(all.slice(0, at).flatMap(typesOf));
    return typesOf(quiz).some((type) => !before.has(type));
  });
const [first] = samples;

test('there are quizzes to test', () => {
  expect(quizzes.length).toBeGreaterThan(0);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('quiz-island').scrollIntoViewIfNeeded();
  await expect(page.locator('form.quiz-item, .quiz-score').first()).toBeVisible();
}

/** Presses Tab until the focus is on what `selector` matches, as a learner without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css), selector)) return;
    // Lets go of an editor, which takes Tab for itself otherwise.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function play(page: Page, data: QuizData, right: boolean): Promise<void> {
  for (let at = 0; at < data.quiz.items.length; at++) {
    const form = page.locator('form.quiz-item');
    // The first item of a type waits for what shows it.
    await expect(page.locator('.quiz-head')).toContainText(`Item ${at + 1} of`);
    const id = await form.locator('h3').getAttribute('id');
    const item = data.quiz.items.find((each) => `${data.id}-${each.id}` === id);
    if (!item) throw new Error(`no item ${id}`);
    await form.locator('h3').focus();
    await respond(page, item, right);
    await tabTo(page, '.quiz-item [type="submit"]');
    await page.keyboard.press('Enter');
    const verdict = page.locator('.quiz-verdict');
    await expect(verdict).toBeFocused();
    await expect(verdict).toHaveText(right ? /^\s*Right\./ : /Not right\.|Partly right/);
    await tabTo(page, '.quiz-item .go');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.quiz-score')).toBeFocused();
}

for (const { path, data } of samples) {
  const of = data.quiz.items.length;

  test(`${path} is passed by keyboard alone, and failed`, async ({ page }) => {
    test.slow();
    await open(page, path);
    await play(page, data, true);
    await expect(page.locator('.quiz-score')).toContainText(`${of} of ${of} right`);
    await tabTo(page, '.quiz-actions .go');
    await page.keyboard.press('Enter');
    await play(page, data, false);
    await expect(page.locator('.quiz-score')).toContainText(`0 of ${of} right`);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in every state, ${colorScheme}`, async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const clean = async (state: string) => {
        const { violations } = await new AxeBuilder({ page }).include('quiz-island').analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`,
        );
        expect(found, state).toEqual([]);
      };
      await open(page, path);
      await page.getByRole('button', { name: 'Show all items at once' }).click();
      await clean('open');
      const hints = page.locator('quiz-island').getByRole('button', { name: /^Show (a )?hint/ });
      while ((await hints.count()) > 0) await hints.first().click();
      await page.locator('.quiz-item [type="submit"]').first().click();
      await clean('hints shown, an answer missing');
      for (const right of [true, false]) {
        for (const item of data.quiz.items) {
          const form = page.locator('form', { has: page.locator(`#${data.id}-${item.id}`) });
          await form.locator('h3').focus();
          await respond(page, item, right);
          await form.locator('[type="submit"]').click();
        }
        await clean(right ? 'all right' : 'all wrong');
        await page.locator('quiz-island').getByRole('button', { name: 'Start again' }).click();
      }
      await page.getByRole('button', { name: 'Show one item at a time' }).click();
      await page.locator('.quiz-to-overview').click();
      await clean('overview');
      await context.close();
    });
  }

  test(`${path} has targets of 44 pixels and stays within a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, path);
    await page.getByRole('button', { name: 'Show all items at once' }).click();
    const small = await page
      .locator('quiz-island :is(button, label, summary)')
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ text: control.textContent, ...control.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width < 44 || height < 43.9),
      );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  for (const width of [1440, 390]) {
    test(`${path} keeps its height when it comes to life, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 200 });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/mount-quiz.*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path);
      const height = () =>
        page.locator('quiz-island').evaluate((island) => island.getBoundingClientRect().height);
      await expect(page.locator('.quiz-static').first()).toBeAttached();
      const before = await height();
      release();
      await page.locator('quiz-island').scrollIntoViewIfNeeded();
      await expect(page.locator('form.quiz-item')).toBeVisible();
      expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
    });
  }

  test(`${path} can be read without scripts, its answers asked for`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(path);
    await expect(page.locator('.quiz-stem')).toHaveCount(of);
    for (const stem of await page.locator('.quiz-stem').all()) await expect(stem).toBeVisible();
    await expect(page.locator('.quiz-answers').first()).toBeHidden();
    for (const summary of await page.getByText('Show the answer').all()) await summary.click();
    for (const answers of await page.locator('.quiz-answers').all()) await expect(answers).toBeVisible();
    await context.close();
  });
}

test.describe('a quiz', () => {
  if (!first) return;
  const { path, data } = first;
  const answered = async (page: Page, right: boolean) => {
    const id = await page.locator('form.quiz-item h3').getAttribute('id');
    const item = data.quiz.items.find((each) => `${data.id}-${each.id}` === id);
    if (!item) throw new Error(`no item ${id}`);
    await page.locator('form.quiz-item h3').focus();
    await respond(page, item, right);
    await page.locator('.quiz-item [type="submit"]').click();
  };

  test('goes on where it was left, and tries the wrong ones again', async ({ page }) => {
    await open(page, path);
    await answered(page, false);
    await open(page, path);
    await expect(page.locator('.quiz-head')).toContainText(`Item 2 of ${data.quiz.items.length}`);
    for (let at = 1; at < data.quiz.items.length; at++) {
      await expect(page.locator('.quiz-head')).toContainText(`Item ${at + 1} of`);
      await answered(page, true);
      await page.locator('.quiz-item .go').click();
    }
    await page.getByRole('button', { name: 'Try the wrong one again' }).click();
    await expect(page.locator('.quiz-head')).toContainText('Item 1');
    await answered(page, true);
    await page.getByRole('button', { name: 'See the result' }).click();
    await expect(page.locator('.quiz-score')).toContainText(`${data.quiz.items.length} of`);
  });

  test('says that an answer is missing, once, and leaves the focus', async ({ page }) => {
    await open(page, path);
    await page.locator('.quiz-item [type="submit"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('no answer yet');
    await expect(page.locator('.quiz-item [type="submit"]')).toBeFocused();
  });

  test('does not show an answer before it is asked for', async ({ page }) => {
    await open(page, path);
    await expect(page.locator('quiz-island')).not.toContainText(/Right answer|Your answer/);
    await expect(page.locator('.quiz-feedback, .quiz-explanation, .quiz-answers')).toHaveCount(0);
  });
});
