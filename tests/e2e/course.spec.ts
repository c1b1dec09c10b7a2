import { expect, test } from '@playwright/test';

const answered = (lesson: string, count: number) => ({
  version: 2,
  items: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${lesson}/${index}`, { answers: [{}] }]),
  ),
  quizzes: {},
});

test('a finished stop is marked on every map of the course, and home goes on at the next', async ({
  page,
}) => {
  await page.goto('/lessons/');
  const first = page.locator('.stop').first();
  const [lesson = '', items = '0'] = await Promise.all([
    first.getAttribute('data-lesson').then(String),
    first.getAttribute('data-items').then(String),
  ]);
  await expect(first).not.toHaveAttribute('data-done');
  await page.evaluate(
    (saved) => localStorage.setItem('progress', JSON.stringify(saved)),
    answered(lesson, Number(items)),
  );
  for (const path of ['/lessons/', '/', `/lessons/${lesson}/`]) {
    await page.goto(path);
    await expect(page.locator(`[data-lesson="${lesson}"]`)).toHaveAttribute('data-done', '');
    await expect(page.locator(`[data-lesson="${lesson}"] a`)).toContainText('done');
  }
  await expect(page.locator('.rail-sum')).toContainText('1 of');
  await page.goto('/');
  await expect(page.locator('[data-continue]')).toHaveText('Continue at stop 2');
});

test('the section that is read is marked, and the stops before and after bear their titles', async ({
  page,
}) => {
  await page.goto('/lessons/sidecar/');
  const current = page.locator('section-list [aria-current]');
  await expect(current).toHaveCount(1);
  const before = await current.textContent();
  await page.locator('section-list a').nth(3).click();
  await expect(current).not.toHaveText(String(before));
  await expect(page.locator('.lesson-next a').first()).toContainText('Stop 1');
});

test('the menu of a phone opens without any script', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/');
  const menu = page.locator('.site-menu');
  await expect(menu.getByRole('link', { name: 'Lessons' })).toBeHidden();
  await menu.locator('summary').click();
  await expect(menu.getByRole('link', { name: 'Lessons' })).toBeVisible();
  await context.close();
});

test('a chosen theme stays, and holds before the first paint', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/legend/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).colorScheme)).toBe('dark');
});
