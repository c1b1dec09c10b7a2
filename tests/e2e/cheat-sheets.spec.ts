import { expect, test } from '@playwright/test';
import { globSync } from 'tinyglobby';

const sheets = globSync('cheat-sheets/*/index.html', { cwd: 'dist' }).map((file) =>
  file.replace('index.html', ''),
);

for (const sheet of sheets) {
  test(`/${sheet} is one sheet of paper, in both sizes, whatever the theme`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme: 'dark' })).newPage();
    await page.goto(`/${sheet}`);
    await expect(page.locator('yaml-editor .cm-content')).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(16, 38, 50)');
  });
}

test('the sheet of a kind leads to its lesson, its fields and its rules', async ({ page }) => {
  await page.goto('/cheat-sheets/');
  await page.getByRole('link', { name: 'VirtualService', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Lesson: VirtualService' })).toBeVisible();
  await page.getByRole('link', { name: 'http.match' }).click();
  await expect(page).toHaveURL(/\/reference\/virtual-service\/#spec\.http\.match$/);
});
