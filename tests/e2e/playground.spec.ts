import { expect, type Locator, type Page, test } from '@playwright/test';

const service = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: catalog\n';

/** Drops files on the playground as a file manager does. */
async function drop(page: Page, files: readonly { name: string; bytes: readonly number[] }[]): Promise<void> {
  await page.locator('.editor-body').evaluate((body, given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
  }, files);
}
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
const notice = (page: Page): Locator => page.locator('[data-notice]');
const tabs = (page: Page): Locator => page.getByRole('tab');

test.beforeEach(async ({ page }) => {
  await page.goto('/playground/');
  await expect(page.locator('.playground-tools')).toBeVisible();
});

test.describe('the playground', () => {
  test('keeps the text for the next visit', async ({ page }) => {
    await write(page, service);
    await expect(page.locator('.editor-status')).toHaveText('No findings.');
    await page.reload();
    await expect(page.locator('.cm-content')).toContainText('kind: ServiceAccount');
  });

  test('has several files, as tabs that the keyboard moves between', async ({ page }) => {
    await write(page, service);
    await page.getByRole('button', { name: 'New file' }).click();
    await page.keyboard.insertText('- a\n');
    await expect(tabs(page)).toHaveText(['mesh.yaml', 'mesh-2.yaml']);
    await page.getByLabel('File name').fill('list.yaml');
    await page.keyboard.press('Enter');
    await expect(tabs(page)).toHaveText(['mesh.yaml', 'list.yaml']);
    await tabs(page).nth(1).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(tabs(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByLabel('File name')).toHaveValue('mesh.yaml');
    await page.getByRole('button', { name: /list.yaml, line 1/ }).click();
    await expect(tabs(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('button', { name: 'Remove file' }).click();
    await expect(tabs(page)).toHaveText(['mesh.yaml']);
    await page.getByRole('button', { name: 'Go back to it' }).click();
    await expect(tabs(page)).toHaveText(['mesh.yaml', 'list.yaml']);
  });

  test('shares a mesh by link, and keeps one’s own text when a link is opened', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await write(page, service);
    await page.getByRole('button', { name: 'Share by link' }).click();
    await expect(notice(page)).toContainText('The link is copied.');
    const link = await page.getByLabel('Link').inputValue();
    await write(page, 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: mine\n');
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.locator('.cm-content')).toContainText('kind: ServiceAccount');
    await other.getByRole('button', { name: 'Go back to it' }).click();
    await expect(other.locator('.cm-content')).toContainText('name: mine');
  });

  for (const [what, fragment] of Object.entries({
    'cut short': '#mesh=tVVNj9s2EP',
    'no base64': '#mesh=<script>alert(1)</script>',
    empty: '#mesh=',
  })) {
    test(`says so when a link is ${what}, and loses nothing`, async ({ page }) => {
      await write(page, service);
      await expect(page.locator('.editor-status')).toHaveText('No findings.');
      await page.goto(`/playground/${fragment}`);
      await expect(notice(page)).toContainText('The link could not be opened');
      await expect(page.locator('.cm-content')).toContainText('kind: ServiceAccount');
    });
  }

  test('opens an example, and the example of a rule’s page', async ({ page }) => {
    await page.getByLabel('Example').selectOption({ index: 1 });
    await expect(notice(page)).toHaveText(/: /);
    await expect(page.locator('.finding').first()).toBeVisible();
    await page.goto('/rules/SC0001/');
    await page.getByRole('button', { name: 'Open in the playground' }).first().click();
    await expect(page).toHaveURL(/\/playground\//);
    await expect(page.locator('.findings')).toContainText('SC0001');
  });

  test('takes dropped files, and says what of them is not UTF-8', async ({ page }) => {
    await write(page, '');
    await drop(page, [
      { name: 'service.yaml', bytes: bytesOf(service) },
      { name: 'old.yaml', bytes: [...bytesOf('apiVersion: v1\nkind: Secret\nmetadata:\n  name: caf'), 0xe9] },
    ]);
    await expect(tabs(page)).toHaveText(['service.yaml', 'old.yaml']);
    await expect(notice(page)).toContainText('2 files were opened. old.yaml is not UTF-8.');
    await expect(page.locator('.findings')).toContainText('bytes that are not UTF-8');
  });
});

test.describe('bad input', () => {
  const heading = (kind: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: a\n`;
  const bomb = `a: &a [${'x,'.repeat(9)}]\n${[...'bcdefghij']
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
    .join('\n')}\n`;
  /** Name, text, and what the learner is told. */
  const bad: readonly (readonly [name: string, text: string, told: RegExp])[] = [
    ['an alias bomb', bomb, /aliases of this document/],
    ['tabs', 'apiVersion: v1\nkind: Service\nmetadata:\n\tname: a\n', /tab/],
    [
      'carriage returns and a byte order mark',
      `\uFEFF${heading('Servise')}`.replaceAll('\n', '\r\n'),
      /Servise/,
    ],
    ['two hundred documents', Array(200).fill(heading('Nothing')).join('---\n'), /150 more findings/],
    ['a megabyte', `${heading('Nothing')}spec:\n${'  - some text that is long\n'.repeat(40_000)}`, /Nothing/],
    ['deep nesting', `${heading('Service')}spec: ${'['.repeat(20_000)}`, /nested/],
    ['kind: Unknown', heading('Unknown'), /no kind|has a kind "Unknown"|kind "Unknown"/],
    ['a list', '- a\n', /list, not a resource/],
    ['control characters', `${heading('Service')}\u0000`, /control character/],
    ['one line of half a megabyte', `a: "${'x'.repeat(500_000)}`, /closing quote|missing/],
  ];
  for (const [name, text, told] of bad) {
    test(`gets a message and leaves the page alive: ${name}`, async ({ page }) => {
      await write(page, '');
      await drop(page, [{ name: 'bad.yaml', bytes: bytesOf(text) }]);
      await expect(page.locator('.findings')).toContainText(told, { timeout: 15_000 });
      await write(page, 'kind: Service\n');
      await expect(page.locator('.findings')).toContainText('missing-kind', { timeout: 15_000 });
    });
  }

  test('an empty text is no mistake', async ({ page }) => {
    await write(page, '');
    await page.keyboard.press('Delete');
    await expect(page.locator('.editor-status')).toHaveText('No findings.');
  });
});
