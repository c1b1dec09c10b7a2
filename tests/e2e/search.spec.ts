import { expect, test } from '@playwright/test';

test.describe('search', () => {
  test('loads its index with the first use, finds, and is used by keyboard alone', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: /Search/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('sidecar pattern');
    const first = page.locator('.search-found a').first();
    await expect(first).toHaveText('The Sidecar pattern');
    await expect(page.locator('.search-status')).toContainText('page');
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/sidecar\//);
  });

  test('says when nothing is found, and gives the focus back', async ({ page }) => {
    await page.goto('/lessons/');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('ßßßß');
    await expect(page.locator('.search-status')).toContainText('Nothing is said of');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  });

  test('leaves the slash to who is typing', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').click();
    await page.keyboard.type('/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.locator('.cm-content')).toContainText('/');
  });
});
