import { expect, type Page, test } from '@playwright/test';

const wide = '.map-wide';
const dotPlaces = (page: Page) =>
  page.locator(`${wide} .map-dot`).evaluateAll((dots) => dots.map((dot) => dot.getAttribute('cx')).join(' '));
const turn = (page: Page, name: string) => page.getByRole('switch', { name }).click();

test.describe('home', () => {
  test('shows a mesh and its YAML without any script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('img', { name: 'The shop' })).toBeVisible();
    expect(await page.locator(`${wide} .map-dot`).count()).toBeGreaterThan(3);
    await expect(page.locator('.yaml-pane')).toContainText('kind: PeerAuthentication');
    await expect(page.locator('.verdict-chip').last()).toContainText('110 of 120');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden();
    await expect(page.getByRole('switch').first()).toBeDisabled();
    await context.close();
  });

  test('moves requests with little script, and stops on Pause', async ({ page }) => {
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) bytes += (await response.request().sizes()).responseBodySize;
    });
    await page.goto('/');
    const first = await dotPlaces(page);
    await expect.poll(() => dotPlaces(page)).not.toBe(first);
    expect(bytes).toBeLessThan(8 * 1024);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    const stopped = await dotPlaces(page);
    await page.waitForTimeout(300);
    expect(await dotPlaces(page)).toBe(stopped);
  });

  test('lets a switch edit the YAML, and the map follow', async ({ page }) => {
    await page.goto('/');
    await turn(page, 'Strict mTLS');
    await expect(page.locator('.yaml-pane')).toContainText('mode: PERMISSIVE');
    await expect(page.locator(`${wide} .map-line[data-state="denied"]`)).toHaveCount(0);
    await expect(page.locator(`${wide} .map-line[data-state="plain"]`)).toHaveCount(1);
    await expect(page.locator('.verdict-chip').last()).toContainText('120 of 120');
    await turn(page, 'Canary');
    await expect(page.locator(wide)).toContainText('100 %');
    await turn(page, 'Slow recommend');
    await expect(page.locator(`${wide} .map-line[data-state="delayed"]`)).toHaveCount(0);
  });

  test('turns a switch by keyboard', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('switch', { name: 'Slow recommend' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('switch', { name: 'Slow recommend' })).toHaveAttribute(
      'aria-checked',
      'false',
    );
  });

  test('follows what the learner writes, and keeps the last mesh that was admitted', async ({ page }) => {
    await page.goto('/');
    expect(await page.locator('.cm-content').count()).toBe(0);
    await page.getByRole('button', { name: 'Edit it yourself' }).click();
    await expect(page.locator('.cm-content')).toBeFocused();
    await page.locator('.cm-line', { hasText: 'weight: 10' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('60');
    await expect(page.locator(wide)).toContainText('40 %');
    await page.keyboard.type('x');
    await expect(page.locator('.verdict-chip').first()).toContainText('failed');
    await expect(page.locator('.plate-verdicts [role="status"]')).toContainText(
      'goes on with what was applied',
    );
    await expect(page.locator(wide)).toContainText('40 %');
    await turn(page, 'Strict mTLS');
    await expect(page.locator('.cm-content')).toContainText('mode: PERMISSIVE');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(page.locator(wide)).toContainText('10 %');
  });

  test('tells in a list what the dots do', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Event list' }).click();
    const rows = page.locator('.events tbody tr');
    await expect(rows).toHaveCount(12);
    await expect(page.locator('.events')).toContainText('ledger → orders');
    const newest = await rows.first().textContent();
    await expect.poll(() => rows.first().textContent()).not.toBe(newest);
  });

  test('counts without travel for who wants less motion', async ({ browser }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/');
    const count = page.locator(`${wide} [data-station="catalog-v1"] .map-note`);
    const before = await count.textContent();
    await expect.poll(() => count.textContent(), { timeout: 10_000 }).not.toBe(before);
    expect(await page.locator(`${wide} .map-dot:not([visibility="hidden"])`).count()).toBe(0);
    await context.close();
  });
});
