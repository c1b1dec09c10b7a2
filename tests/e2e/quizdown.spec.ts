import { existsSync, readdirSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { translations } from '../../src/ui/quiz/words/translations.ts';
import { respond } from './quiz/respond.ts';
import { serveQuiz } from './quiz/serve-quiz.ts';

// The page as it is served, not as the service worker keeps it.
test.use({ serviceWorkers: 'block' });

/** Answers every item in view, all of them right or all of them wrong. */
async function playAll(page: Page, source: string, right: boolean): Promise<void> {
  const { quiz } = await serveQuiz(page, source);
  const forms = page.locator('form.quiz-item');
  await expect(forms.first()).toBeVisible();
  const all = page.getByRole('button', { name: 'Show all items at once' });
  if (await all.isVisible()) await all.click();
  await expect(forms).toHaveCount(quiz.items.length);
  for (const item of quiz.items) {
    await respond(page, item, right);
    await forms
      .filter({ has: page.locator(`#served-${item.id}`) })
      .locator('[type="submit"]')
      .click();
  }
}
const score = (page: Page) => page.locator('.quiz-score');

const seedFolder = new URL('../../../shared/seed/', import.meta.url);

test.describe('the quiz of the page that the course began with', () => {
  test.skip(!existsSync(seedFolder), 'skipped: ../shared/seed is not there');
  const source = () =>
    readdirSync(seedFolder)
      .map((file) => readFileSync(new URL(file, seedFolder), 'utf8'))
      .join('\n');

  test('scores 10 of 10 with the right answers, and 0 of 10 with wrong ones', async ({ page }) => {
    test.slow();
    await playAll(page, source(), true);
    await expect(score(page)).toContainText('10 of 10 right');
    await page.getByRole('button', { name: 'Start again' }).click();
    await playAll(page, source(), false);
    await expect(score(page)).toContainText('0 of 10 right');
  });
});

test.describe('what quizdown-js documents', () => {
  const question = `# Which port takes what a pod receives? {#port}

Envoy listens on both.

> It is the higher one.

1. [x] 15006
    > Inbound.
1. [ ] 15001
    > Outbound.
`;
  const other =
    '# Which of these are containers? {#kinds}\n- [x] istio-proxy\n- [x] istio-init\n- [ ] istiod\n';
  const island = (page: Page) => page.locator('quiz-island');

  test('hints are shown when asked for, comments once graded, those of options not chosen too', async ({
    page,
  }) => {
    const { quiz } = await serveQuiz(page, `---\nshuffle_answers: false\n---\n${question}`);
    await expect(page.locator('form.quiz-item')).toBeVisible();
    await expect(island(page)).toContainText('Envoy listens on both.');
    for (const hidden of ['the higher one', 'Inbound.', 'Outbound.'])
      await expect(island(page)).not.toContainText(hidden);
    await page.getByRole('button', { name: 'Show a hint' }).click();
    await expect(page.locator('.quiz-hint')).toContainText('the higher one');
    for (const item of quiz.items) await respond(page, item, true);
    await page.locator('[type="submit"]').click();
    await expect(page.locator('.quiz-feedback')).toHaveText(['Inbound.', 'Outbound.'], {
      useInnerText: true,
    });
  });

  test('a question without a hint offers none', async ({ page }) => {
    await serveQuiz(page, other);
    await expect(page.locator('form.quiz-item')).toBeVisible();
    await expect(page.getByRole('button', { name: /hint/ })).toHaveCount(0);
  });

  test('messages of the quiz stand in its result, passed or not, and nothing is tried again', async ({
    page,
  }) => {
    const options =
      '---\npassing_grade: 60\ncustomPassMsg: You may steer.\ncustomFailMsg: Read part two.\nenable_retry: false\n---\n';
    for (const right of [true, false]) {
      await page.goto('/legend/');
      await page.evaluate(() => localStorage.clear());
      await playAll(page, `${options}${question}\n${other}`, right);
      await expect(page.locator('.quiz-verdicts')).toContainText(right ? 'You may steer.' : 'Read part two.');
      await expect(page.locator('.quiz-verdicts')).not.toContainText(
        right ? 'Read part two.' : 'You may steer.',
      );
      await expect(page.getByRole('button', { name: /again/ })).toHaveCount(0);
    }
  });

  test('as many questions are drawn as the quiz says', async ({ page }) => {
    await serveQuiz(page, `---\nshuffle_questions: true\nn_questions: 1\n---\n${question}\n${other}`);
    await expect(page.locator('.quiz-head')).toContainText('Item 1 of 1');
  });

  test('options keep their order where the quiz says so', async ({ page }) => {
    await serveQuiz(page, `---\nshuffleAnswers: false\n---\n${other}`);
    await expect(page.locator('.quiz-option-text')).toHaveText(['istio-proxy', 'istio-init', 'istiod']);
  });

  test('a quiz that does not start by itself waits for its button', async ({ page }) => {
    await serveQuiz(page, `---\nstart_on_load: false\n---\n${question}`);
    const start = page.getByRole('button', { name: 'Start the quiz' });
    await expect(start).toBeVisible();
    await expect(page.locator('form.quiz-item')).toHaveCount(0);
    await start.press('Enter');
    await expect(page.locator('form.quiz-item h3')).toBeFocused();
    await expect(start).toHaveCount(0);
  });

  test('without scripts a quiz has no button that could start it', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await serveQuiz(page, `---\nstart_on_load: false\n---\n${question}`);
    await expect(page.locator('.quiz-start')).toBeHidden();
    await expect(page.locator('.quiz-static')).toBeVisible();
    await context.close();
  });

  test('colours of the quiz change nothing: the design tokens hold their place', async ({ page }) => {
    const look = () =>
      page
        .locator('.quiz-option')
        .first()
        .evaluate((option) => getComputedStyle(option).cssText);
    const [plain, coloured] = [question, `---\nprimaryColor: red\ntext_color: lime\n---\n${question}`];
    await serveQuiz(page, plain);
    await expect(page.locator('form.quiz-item')).toBeVisible();
    const before = await look();
    await serveQuiz(page, coloured);
    await expect(page.locator('form.quiz-item')).toBeVisible();
    expect(await look()).toBe(before);
  });
});

test.describe('the language of a quiz', () => {
  const types = readFileSync('content/quizzes/how-quizzes-work.md', 'utf8');
  const speaking = (locale: string) => types.replace('title:', `locale: ${locale}\ntitle:`);

  for (const locale of ['de', 'es', 'fr'] as const) {
    test(`${locale}: every type of item says what it says in it, and is accessible`, async ({ page }) => {
      test.slow();
      const { quiz, choice, sequence, matching, written, finding, repair, overview } = translations[locale];
      const { quiz: served } = await serveQuiz(page, speaking(locale));
      await expect(page.locator('quiz-island')).toHaveAttribute('lang', locale);
      await page.getByRole('button', { name: quiz.allAtOnce }).click();
      const island = page.locator('quiz-island');
      for (const said of [
        quiz.item(8, 8),
        quiz.doubt,
        quiz.answer,
        choice.several,
        sequence.order,
        matching.match,
        written.write,
        finding.whichLine,
        repair.repair,
      ])
        await expect(island).toContainText(said);
      for (const item of served.items.filter(({ type }) => type !== 'repair')) {
        await respond(page, item, true);
        await page
          .locator('form', { has: page.locator(`#served-${item.id}`) })
          .locator('[type="submit"]')
          .click();
      }
      await expect(island).toContainText(quiz.right);
      await expect(island).toContainText(quiz.answered(7, 8));
      await page
        .locator('form', { has: page.locator('#served-repair') })
        .locator('[type="submit"]')
        .click();
      await expect(island).toContainText(repair.solution);
      await expect(island).toContainText(overview.rightOf(7, 8));
      await expect(page.getByRole('button', { name: overview.retryWrong(1) })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('quiz-island').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }

  test('is the learner’s where the quiz leaves it to the browser, its texts staying what they are', async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: 'fr-CA', serviceWorkers: 'block' });
    const page = await context.newPage();
    await serveQuiz(page, speaking('null'));
    await expect(page.locator('quiz-island')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('button', { name: translations.fr.quiz.answer })).toBeVisible();
    await expect(page.locator('.quiz-stem [lang="en"]')).toBeVisible();
    await context.close();
  });

  test('is English in a browser whose languages no quiz speaks', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block' });
    const page = await context.newPage();
    await serveQuiz(page, speaking('null'));
    await expect(page.getByRole('button', { name: 'Answer', exact: true })).toBeVisible();
    await context.close();
  });
});
