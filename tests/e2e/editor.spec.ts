import { expect, test } from '@playwright/test';

test.describe('the editor', () => {
  test('shows the build’s verdict before any script, and loads CodeMirror only near the view', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/playground/');
    await expect(page.locator('.editor-static')).toContainText('kind: VirtualService');
    await expect(page.locator('.finding-card').first()).toContainText('IST0101');
    await expect(page.locator('.finding').first()).toContainText('line 12');
    await expect(page.locator('.editor-actions')).toBeHidden();
    await context.close();
  });

  test('judges at every keystroke', async ({ page }) => {
    await page.goto('/playground/');
    const text = page.locator('.cm-content');
    await text.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('apiVersion: v1\nkind: Unknown\nmetadata:\n  name: a\n');
    await expect(page.locator('.finding', { hasText: 'unknown-kind' })).toBeVisible();
    await expect(page.locator('.finding')).toHaveCount(1);
    await expect(page.locator('.verdict-chip').first()).toContainText('failed');
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

  test('suggests fields, words and names, and what it takes stays valid', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Peer');
    await expect(page.getByRole('option', { name: /PeerAuthentication/ })).toBeVisible();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.keyboard.type('default');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('  mt');
    await expect(page.getByRole('option', { name: /mtls/ })).toBeVisible();
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await expect(page.getByRole('option', { name: /^mode/ })).toBeVisible();
    await expect(page.locator('.field-help')).toContainText('Whether the sidecar proxy takes plaintext');
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'STRICT', exact: true }).click();
    await expect(page.locator('.cm-content')).toContainText('mode: STRICT');
    await expect(page.locator('.editor-status')).toHaveText('No findings.');
  });

  test('tells of the field under the pointer and at the cursor, and loads the sentences only then', async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/playground/');
    await expect(page.locator('.editor-status')).toHaveText(/findings/);
    expect(scripts.filter((url) => url.includes('describe-field'))).toEqual([]);
    await page.locator('.cm-line', { hasText: 'subset: v2' }).getByText('subset').hover();
    await expect(page.locator('.field-help')).toContainText(
      'A subset that a DestinationRule for the host defines.',
    );
    expect(scripts.filter((url) => url.includes('describe-field'))).toHaveLength(1);
    await page.mouse.move(0, 0);
    await page.locator('.cm-line', { hasText: 'hosts:' }).click();
    await page.keyboard.press('F1');
    await expect(page.locator('.field-help')).toContainText('spec.hosts');
    await expect(page.locator('.editor-status')).toContainText('The hosts whose requests are routed');
    await page.keyboard.press('Escape');
    await expect(page.locator('.field-help')).toHaveCount(0);
  });

  test('leads from finding to finding and mends by keyboard', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('apiVersion: v1\nkind: Servise\nmetadata:\n  name: a\n---\n- a\n');
    await expect(page.locator('.finding')).toHaveCount(2);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await expect(page.locator('.editor-status')).toContainText('line 2, error');
    await page.keyboard.press('F8');
    await expect(page.locator('.editor-status')).toContainText('line 6, error');
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Control+.');
    await expect(page.locator('.cm-content')).toContainText('kind: Service');
    await expect(page.locator('.finding', { hasText: 'unknown-kind' })).toHaveCount(0);
    await page.getByRole('button', { name: /line 6/ }).click();
    await expect(page.locator('.cm-content')).toBeFocused();
  });
});

test.describe('the editor in time', () => {
  // A machine that is busy with something else for a second says nothing of the page.
  test.describe.configure({ retries: 2 });

  test('marks what is wrong within a frame of the last keystroke', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: a\nspec:\n  mtls:\n    mode: STRIC',
    );
    await expect(page.locator('.cm-finding-error')).toHaveCount(1);
    await page.evaluate(() => {
      const root = document.querySelector('.editor-body div')?.shadowRoot;
      const content = root?.querySelector('.cm-content');
      if (!root || !content) throw new Error('There is no editor');
      const waits: { frames: number; milliseconds: number }[] = [];
      Object.assign(window, { waits });
      let typed = 0;
      let frames = 0;
      const count = () => {
        frames += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      for (const event of ['keydown', 'beforeinput']) {
        content.addEventListener(event, () => {
          typed = performance.now();
          frames = 0;
        });
      }
      // Marks come and go with each letter: STRIC is wrong, STRICT is right.
      let before = root.querySelectorAll('.cm-finding-error').length;
      new MutationObserver(() => {
        const now = root.querySelectorAll('.cm-finding-error').length;
        if (now !== before) waits.push({ frames, milliseconds: performance.now() - typed });
        before = now;
      }).observe(content, { childList: true, subtree: true, attributes: true });
    });
    for (let count = 0; count < 15; count++) {
      await page.keyboard.press('T');
      await expect(page.locator('.cm-finding-error')).toHaveCount(0);
      await page.keyboard.press('Backspace');
      await expect(page.locator('.cm-finding-error')).toHaveCount(1);
    }
    const waits = await page.evaluate(
      () => (window as unknown as { waits: { frames: number; milliseconds: number }[] }).waits,
    );
    expect(waits.length).toBeGreaterThanOrEqual(30);
    const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];
    const milliseconds = median(waits.map((wait) => wait.milliseconds));
    test
      .info()
      .annotations.push({ type: 'milliseconds from key to mark', description: String(milliseconds) });
    // The frame in which the letter is drawn, or the one after: a busy machine makes frames longer, not more.
    expect(median(waits.map((wait) => wait.frames))).toBeLessThanOrEqual(1);
  });

  test('opens cards when typing pauses, not while it goes on', async ({ page }) => {
    await page.goto('/playground/');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('kind: A', { delay: 20 });
    await expect(page.locator('.finding')).toContainText('missing-kind');
    await expect(page.locator('.finding-card')).toHaveCount(0);
    await expect(page.locator('.finding-card')).toContainText('The document has no apiVersion.');
  });
});
