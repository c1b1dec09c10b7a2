import { expect, type Locator, type Page, test } from '@playwright/test';
import type { QuizData } from '../../src/ui/quiz/quiz-data.ts';
import { respond } from './quiz/respond.ts';
import { serveQuiz } from './quiz/serve-quiz.ts';

// The page as it is served, not as the service worker keeps it.
test.use({ serviceWorkers: 'block' });

const source = `# Which container is the proxy? {#proxy}
- [x] \`istio-proxy\`
- [ ] \`app\`

# Which field picks pods? {#field}
- [x] \`workloadSelector\`
- [ ] \`hosts\`

# Which kind opens ports at the edge? {#edge}
- [x] Gateway
- [ ] Sidecar
`;
const head = (page: Page) => page.locator('.quiz-head');
const note = (page: Page) => page.locator('quiz-island > .quiz-note');

/** Answers the item in view, and goes on to the next. */
async function answer(page: Page, { quiz }: QuizData, right: boolean): Promise<void> {
  const form = page.locator('form.quiz-item');
  const id = (await form.locator('h3').getAttribute('id'))?.replace('served-', '');
  const item = quiz.items.find((each) => each.id === id);
  if (!item) throw new Error(`no item ${id}`);
  await respond(page, item, right);
  await form.locator('[type="submit"]').click();
  await expect(form.locator('.quiz-verdict')).toHaveText(right ? /Right/ : /Not right/);
  await form.locator('.go').click();
}

async function answerAll(page: Page, data: QuizData): Promise<Locator> {
  for (const at of data.quiz.items.keys()) {
    await expect(head(page)).toContainText(`Item ${at + 1} of`);
    await answer(page, data, true);
  }
  return page.locator('.quiz-score');
}

test('a browser that blocks storage plays the quiz, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const data = await serveQuiz(page, source);
  await expect(note(page)).toContainText('keeps nothing for the page');
  await expect(await answerAll(page, data)).toContainText('3 of 3 right');
});

test('a browser without room plays the quiz, says so, and keeps what was saved before', async ({ page }) => {
  const data = await serveQuiz(page, source);
  await answer(page, data, true);
  const before = await page.evaluate(() => localStorage.getItem('progress'));
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answer(page, data, true);
  await expect(note(page)).toContainText('no room left');
  await answer(page, data, true);
  await expect(page.locator('.quiz-score')).toContainText('3 of 3 right');
  expect(await page.evaluate(() => localStorage.getItem('progress'))).toBe(before);
  // The next visit goes on from what could be saved.
  await page.reload();
  await page.locator('quiz-island').scrollIntoViewIfNeeded();
  await expect(head(page)).toContainText('Item 2 of 3');
});

test('a browser that is really full is survived', async ({ page }) => {
  const data = await serveQuiz(page, source);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let count = 0; ; count++) localStorage.setItem(`ballast-${size}-${count}`, 'x'.repeat(size));
      } catch {
        // No room for this size any more: a smaller one may fit.
      }
    }
  });
  await answer(page, data, true);
  await expect(note(page)).toContainText('no room left');
  await expect(head(page)).toContainText('Item 2 of 3');
});

for (const [what, saved] of [
  ['text that was cut off', '{"version":2,"items":{"served/proxy":{"ans'],
  ['something else', '"hello"'],
  ['no text at all', ''],
] as const)
  test(`damaged progress (${what}) is set aside, and the quiz goes on`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (localStorage.getItem('progress') === null) localStorage.setItem('progress', text);
    }, saved);
    const data = await serveQuiz(page, source);
    await expect(note(page)).toContainText('A copy is kept');
    expect(await page.evaluate(() => localStorage.getItem('progress-damaged'))).toBe(saved);
    await answer(page, data, true);
    await page.reload();
    await page.locator('quiz-island').scrollIntoViewIfNeeded();
    await expect(head(page)).toContainText('Item 2 of 3');
    await expect(note(page)).toHaveCount(0);
  });

test('one damaged attempt leaves those of other quizzes as they were', async ({ page }) => {
  const whole = { attempts: [] };
  const saved = {
    version: 2,
    items: {},
    quizzes: { served: { attempts: [{ seed: 'none' }] }, other: whole },
  };
  await page.addInitScript((text) => {
    if (localStorage.getItem('progress') === null) localStorage.setItem('progress', text);
  }, JSON.stringify(saved));
  const data = await serveQuiz(page, source);
  await expect(note(page)).toContainText('Some of your earlier answers could not be read');
  await answer(page, data, true);
  const now = await page.evaluate(() => localStorage.getItem('progress'));
  expect(JSON.parse(now ?? '')).toMatchObject({ quizzes: { other: whole, served: { attempts: [{}] } } });
});

test('what a later version saved is left alone, and that is said', async ({ page }) => {
  const later = '{"version":99,"items":{"served/proxy":"of a shape to come"}}';
  await page.addInitScript((text) => localStorage.setItem('progress', text), later);
  const data = await serveQuiz(page, source);
  await expect(note(page)).toContainText('a later version of the course');
  await expect(await answerAll(page, data)).toContainText('3 of 3 right');
  expect(await page.evaluate(() => localStorage.getItem('progress'))).toBe(later);
});

test('two tabs that answer the same quiz see and keep what both did', async ({ context }) => {
  const one = await context.newPage();
  const data = await serveQuiz(one, source);
  await answer(one, data, true);
  const two = await context.newPage();
  await serveQuiz(two, source);
  await expect(head(two)).toContainText('Item 2 of 3');
  await answer(two, data, false);
  // The first tab still has the second item open. What the other answered stands there now, and stays.
  await expect(one.locator('.quiz-verdict')).toContainText('Not right');
  await one.locator('.quiz-item .go').click();
  await answer(one, data, true);
  await expect(one.locator('.quiz-score')).toContainText('2 of 3 right');
  await expect(two.locator('.quiz-item')).toHaveAttribute('data-state', 'right');
  await two.reload();
  await two.locator('quiz-island').scrollIntoViewIfNeeded();
  await expect(two.locator('.quiz-score')).toContainText('2 of 3 right');
});

test('another wording keeps the history; another key sets the answer aside, and says so', async ({
  page,
}) => {
  const data = await serveQuiz(page, source);
  await answer(page, data, true);
  await answer(page, data, false);

  const reworded = source.replace('Which container is the proxy?', 'What is the sidecar called?');
  await serveQuiz(page, reworded);
  await expect(head(page)).toContainText('Item 3 of 3');
  await page.locator('.quiz-to-overview').click();
  await expect(page.locator('.quiz-items li').first()).toContainText(/What is the sidecar called\?\s*right/);

  const rekeyed = reworded.replace('- [x] `istio-proxy`\n- [ ] `app`', '- [ ] `istio-proxy`\n- [x] `app`');
  const now = await serveQuiz(page, rekeyed);
  await expect(head(page)).toContainText('Item 1 of 3');
  await expect(page.locator('.quiz-item')).toContainText('This item has changed since you answered it');
  await answer(page, now, true);
  await expect(head(page)).toContainText('Item 3 of 3');
  // Nothing is lost: the history has both answers, each with what it answered.
  const saved = await page.evaluate(() => localStorage.getItem('progress'));
  const { items } = JSON.parse(saved ?? '') as {
    items: Record<string, { answers: { fingerprint: string }[] }>;
  };
  const prints = items['served/proxy']?.answers.map(({ fingerprint }) => fingerprint);
  expect(prints).toHaveLength(2);
  expect(new Set(prints).size).toBe(2);
});
