import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Progress } from '../../src/core/progress/progress.ts';
import { answerTo, course, keep } from './progress/saved-progress.ts';

const [lesson] = course.lessons.filter(({ items }) => items.length > 3);
if (!lesson) throw new Error('the course has no lesson with questions');
const { items } = lesson;
const idOf = (key: string) => key.split('/')[1] ?? '';

/** One lesson with its first item missed, its second a guess, all others known, in one attempt of two. */
const answers = Object.fromEntries(
  items.map((item, at) => [
    item.key,
    answerTo(item, { right: at !== 0, sure: at !== 1, daysAgo: 3 + at / 1000 }),
  ]),
);
const attempt = {
  seed: 1,
  started: Date.now() - 4 * 86_400_000,
  items: items.map(({ key }) => idOf(key)),
  answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [idOf(key), answer])),
  hints: {},
  flagged: [],
};
const progress: Progress = {
  version: 2,
  items: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, { answers: [answer] }])),
  quizzes: {
    [lesson.id]: {
      attempts: [
        { ...attempt, answers: {} },
        { ...attempt, seed: 2, started: Date.now() },
      ],
    },
  },
};

test('says kindly that nothing is known yet', async ({ page }) => {
  await page.goto('/progress/');
  await expect(page.getByText('Nothing to repeat yet')).toBeVisible();
  await expect(page.locator('.progress-sums')).toContainText(/0 of \d+ objectives mastered/);
  await expect(page.locator('.lesson-progress')).toHaveCount(course.lessons.length);
});

test('says what is known, what to repeat, and lists the attempts', async ({ page, context }) => {
  await keep(context, progress);
  await page.goto('/progress/');
  await expect(page.locator('.progress-sums')).toContainText(`${items.length - 2} of`);
  await expect(page.locator('section', { hasText: 'What to repeat next' }).first()).toContainText(
    /questions? (is|are) due today/,
  );
  const own = page.locator('.lesson-progress', {
    has: page.getByRole('heading', { name: lesson.title, exact: true }),
  });
  await expect(own).toHaveAttribute('open', '');
  await expect(own.locator('[data-known="known"]')).toHaveCount(items.length - 2);
  await expect(own.locator('[data-known="missed"]')).toHaveCount(1);
  await expect(own.locator('[data-known="unsure"]')).toHaveCount(1);
  const rows = own.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(`${items.length - 1} of ${items.length}`);
  await expect(rows.first()).toContainText(`${items.length} min ${items.length} s`);
  await expect(rows.last()).toContainText(`0 of ${items.length} answered`);
});

test('does not count an answer to another version of a question', async ({ page, context }) => {
  const [first] = items;
  if (!first) return;
  const older = { ...answerTo(first, { right: false, daysAgo: 3 }), fingerprint: 'older' };
  await keep(context, { version: 2, items: { [first.key]: { answers: [older] } }, quizzes: {} });
  await page.goto('/progress/');
  await expect(page.getByText('Nothing to repeat yet')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`is accessible with all lessons open, ${colorScheme}, ${width} wide`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      await keep(context, progress);
      const page = await context.newPage();
      await page.goto('/progress/');
      // By keyboard: a summary opens its lesson.
      while ((await page.locator('.lesson-progress:not([open])').count()) > 0)
        await page.locator('.lesson-progress:not([open]) > summary').first().press('Enter');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await context.close();
    });

test('can be read without scripts: the objectives of every lesson', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/progress/');
  await expect(page.locator('noscript p')).toBeVisible();
  const own = page.locator('.lesson-progress').first();
  await own.locator('summary').click();
  await expect(own.getByText(course.lessons[0]?.objectives[0] ?? '')).toBeVisible();
  await context.close();
});
