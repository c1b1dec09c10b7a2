import { expect, test } from '@playwright/test';

test.describe('the index of rules', () => {
  test('shows what was chosen', async ({ page }) => {
    await page.goto('/rules/');
    const rules = page.locator('.rule-group li:visible');
    const all = await rules.count();
    expect(all).toBeGreaterThan(50);
    await expect(page.locator('output')).toHaveText(`${all} rules shown.`);
    await page
      .getByRole('combobox', { name: 'About', exact: true })
      .selectOption({ label: 'DestinationRule' });
    await expect(page.locator('.rule-group:visible')).toHaveCount(1);
    await page.getByRole('checkbox', { name: 'Warning' }).uncheck();
    await expect(rules).toHaveText([/IST0173/, /SC0005/]);
    await expect(page.locator('output')).toHaveText('2 rules shown.');
    await rules.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/rules\/IST0173\/#destination-rule-subset-without-pods$/);
  });

  test('lists all of them by kind without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/rules/');
    await expect(page.locator('.rule-filter')).toBeHidden();
    await page.getByRole('navigation', { name: 'What rules are about' }).getByText('Gateway').first().click();
    await expect(page).toHaveURL(/#gateway$/);
    await expect(page.locator('#live-cluster li')).toHaveCount(10);
    await context.close();
  });
});
