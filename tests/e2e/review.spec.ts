import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Progress } from '../../src/core/progress/progress.ts';
import { answerTo, course, itemOf, keep } from './progress/saved-progress.ts';
import { respond } from './quiz/respond.ts';

/** Items of two lessons, each with an answer that brings it back: one missed, one a guess. */
const due = course.lessons
  .filter(({ items }) => items.length > 0)
  .slice(0, 2)
  .flatMap(({ items }) => items.slice(0, 1));
const saved = (daysAgo: number): Progress => ({
  version: 2,
  items: Object.fromEntries(
    due.map((item, at) => [
      item.key,
      { answers: [answerTo(item, { right: at > 0, sure: at === 0, daysAgo })] },
    ]),
  ),
  quizzes: {},
});

async function answer(page: Page, right: boolean): Promise<void> {
  const id = await page.locator('form.quiz-item h3').getAttribute('id');
  await page.locator('form.quiz-item h3').focus();
  await respond(page, itemOf((id ?? '').replace('review-', '')), right);
  await page.locator('.quiz-item [type="submit"]').press('Enter');
  await expect(page.locator('.quiz-verdict')).toBeFocused();
  await page.locator('.quiz-item .go').press('Enter');
}

test('says kindly that there is nothing to review', async ({ page, context }) => {
  await page.goto('/review/');
  await expect(page.getByText('You have answered no question yet.')).toBeVisible();
  await keep(context, saved(0));
  await page.goto('/review/');
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
  await expect(page.locator('.coming-days')).toContainText('Tomorrow');
});

test('asks by keyboard what is due, keeps the answers, and says what comes when', async ({
  page,
  context,
}) => {
  await keep(context, saved(30));
  await page.goto('/review/');
  await expect(page.locator('.quiz-head')).toContainText(`Item 1 of ${due.length}`);
  await answer(page, true);
  // What has its answer is no longer due, also after a reload.
  await page.reload();
  await expect(page.locator('.quiz-head')).toContainText('Item 1 of 1');
  await answer(page, false);
  await expect(page.getByText('That was all for today.')).toBeVisible();
  await expect(page.locator('.coming-days li').first()).toContainText('Tomorrow');
  await page.reload();
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('progress') ?? '');
  for (const { key } of due) expect((JSON.parse(kept) as Progress).items[key]?.answers).toHaveLength(2);
});

test('says what to do where the questions cannot be loaded', async ({ page, context }) => {
  await keep(context, saved(30));
  await page.route('**/items/*.json', (route) => route.abort());
  await page.goto('/review/');
  await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
  await page.unroute('**/items/*.json');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.locator('.quiz-head')).toContainText('Item 1 of');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`is accessible on a phone, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
    await keep(context, saved(30));
    const page = await context.newPage();
    await page.goto('/review/');
    await expect(page.locator('form.quiz-item')).toBeVisible();
    for (const state of ['asked', 'graded']) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        state,
      ).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, state).toBeLessThanOrEqual(0);
      if (state === 'asked') await answer(page, false);
    }
    await context.close();
  });
