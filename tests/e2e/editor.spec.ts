import { expect, type Page, test } from '@playwright/test';

/** Pastes as a browser does: the editor gets all of the text in one event. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').evaluate((content, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test.describe('the editor', () => {
  test('shows the build’s verdict before any script, and loads CodeMirror only near the view', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/playground/');
    await expect(page.locator('.editor-static')).toContainText('kind: VirtualService');
    await expect(page.locator('.finding').first()).toContainText('IST0101');
    await expect(page.locator('.editor-actions')).toBeHidden();
    await context.close();
  });

  test('judges at every keystroke', async ({ page }) => {
    await page.goto('/playground/');
    const text = page.locator('.cm-content');
    await text.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('apiVersion: v1\nkind: Unknown\nmetadata:\n  name: a\n');
    await expect(page.locator('.finding')).toContainText('unknown-kind');
    await expect(page.locator('.verdict').first()).toContainText('failed');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(page.locator('.finding')).toHaveCount(0);
    await expect(page.locator('.editor-status')).toHaveText('No findings.');
  });

  test('mends by quick fix, and starts again', async ({ page }) => {
    await page.goto('/rules/SC0001/');
    const editor = page.locator('yaml-editor').first();
    await editor.scrollIntoViewIfNeeded();
    await editor.getByRole('button', { name: 'Move it to the labels of the pods' }).click();
    await expect(editor.locator('.finding[data-severity="warning"]')).toHaveCount(0);
    await expect(editor.locator('.cm-content')).toContainText('sidecar.istio.io/inject: "true"');
    await editor.getByRole('button', { name: 'Start again' }).click();
    await expect(editor.locator('.finding[data-severity="warning"]')).toHaveCount(1);
  });

  test('lets the keyboard out by Escape, then Tab', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.locator('.cm-content')).not.toBeFocused();
  });

  const bad: Record<string, string> = {
    'an alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij']
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
      .join('\n')}\n`,
    tabs: 'apiVersion: v1\nkind: Service\nmetadata:\n\tname: a\n',
    'carriage returns and a byte order mark':
      '\ufeffapiVersion: v1\r\nkind: Servise\r\nmetadata:\r\n  name: a\r\n',
    'two hundred documents': 'apiVersion: v1\nkind: Nothing\nmetadata:\n  name: a\n---\n'.repeat(200),
    'a megabyte': `apiVersion: v1\nkind: Nothing\nmetadata:\n  name: a\nspec:\n${'  - some text that is long\n'.repeat(40_000)}`,
  };
  for (const [name, text] of Object.entries(bad)) {
    test(`stays alive on ${name}`, async ({ page }) => {
      await page.goto('/playground/');
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+a');
      await paste(page, text);
      await expect(page.locator('.finding').first()).not.toContainText('IST0101', { timeout: 15_000 });
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('kind: Service\n');
      await expect(page.locator('.finding').first()).toContainText('missing-kind', { timeout: 15_000 });
    });
  }
});
