import { expect, test } from '@playwright/test';

test.describe('an exercise to mend', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/lessons/sidecar/');
    await page.locator('mend-lab').scrollIntoViewIfNeeded();
  });

  test('judges its goals, and all are reached with the solution', async ({ page }) => {
    const status = page.locator('.lab-status');
    await expect(status).toHaveText(/^[0-9] of [0-9] goals reached\.$/);
    await expect(page.locator('[data-goal="missed"]').first()).toContainText('not reached');
    await page.locator('.lab-help summary', { hasText: 'Solution' }).click();
    await page.getByRole('button', { name: 'Put it into the editor' }).click();
    await expect(status).toHaveText('All goals are reached: the mesh is mended.');
    await expect(page.locator('[data-goal="missed"]')).toHaveCount(0);
    await page.locator('mend-lab').getByRole('button', { name: 'Start again' }).click();
    await expect(page.locator('[data-goal="missed"]').first()).toBeVisible();
  });

  test('keeps hints and solution back until asked for, by keyboard', async ({ page }) => {
    const hint = page.locator('.lab-help details').first();
    await expect(hint.locator('p').first()).toBeHidden();
    await hint.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(hint.locator('p').first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an exercise can be read: symptom, YAML, goals, hints and the diff of the solution', async ({
    page,
  }) => {
    await page.goto('/lessons/sidecar/');
    const lab = page.locator('mend-lab');
    await expect(lab.locator('.lab-symptom')).not.toBeEmpty();
    await expect(lab.locator('.editor-static').first()).toContainText('kind: Deployment');
    await expect(lab.locator('[data-goal="waiting"]').first()).toBeVisible();
    await lab.locator('summary', { hasText: 'Solution' }).click();
    await expect(lab.locator('.lab-diff ins').first()).toBeVisible();
    await expect(lab.getByRole('button', { name: 'Put it into the editor' })).toBeHidden();
  });
});
