import { expect, test } from '@playwright/test';

test('a lesson that was read once is there without network, and so is the rest of the course', async ({
  page,
  context,
}) => {
  await page.goto('/lessons/sidecar/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Sidecar pattern');
  await page.locator('yaml-editor').first().scrollIntoViewIfNeeded();
  await expect(page.locator('yaml-editor .cm-content').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('sidecar');
  await expect(page.locator('.search-found a').first()).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('img', { name: 'The shop' })).toBeVisible();
  await page.goto('/lessons/cross-cutting-concerns/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cross-cutting concerns');
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Unroutable');
});
