import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('progress-transfer [role="status"]');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('progress'));

/** Progress with one answer, as the course saves it. */
function progress(item: string, started: number) {
  const answer = {
    response: { kind: 'written', text: 'x' },
    right: true,
    points: 1,
    at: started + 1,
    fingerprint: 'f',
    sure: true,
    hints: 0,
    spent: 0,
  };
  const attempt = { seed: 1, started, items: [item], answers: { [item]: answer }, hints: {}, flagged: [] };
  return {
    version: 2,
    items: { [`sidecar/${item}`]: { answers: [answer] } },
    quizzes: { sidecar: { attempts: [attempt] } },
  };
}

async function open(page: Page, saved: unknown): Promise<void> {
  await page.addInitScript(
    (text) => {
      // Only the first time: what the page keeps afterwards is its own.
      if (text !== null && localStorage.getItem('progress') === null) localStorage.setItem('progress', text);
    },
    saved === null ? null : JSON.stringify(saved),
  );
  await page.goto('/progress/');
  await expect(page.getByRole('button', { name: 'Save to a file' })).toBeVisible();
}

async function add(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add from a file' }).press('Enter');
  const file = test.info().outputPath('progress.json');
  writeFileSync(file, text);
  await (await chooser).setFiles(file);
}

test('progress goes from one browser to another as a file, and adds to what is there', async ({
  browser,
}) => {
  const there = await (await browser.newContext()).newPage();
  await open(there, progress('who', 1));
  const download = there.waitForEvent('download');
  await there.getByRole('button', { name: 'Save to a file' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^sidecar-school-\d{4}-\d{2}-\d{2}\.json$/);
  await expect(status(there)).toContainText('Saved as');
  const text = readFileSync(await file.path(), 'utf8');

  const here = await (await browser.newContext()).newPage();
  await open(here, progress('what', 5));
  await add(here, text);
  await expect(status(here)).toContainText('Added 1 answer and 1 attempt');
  await add(here, text);
  await expect(status(here)).toContainText('was here already');
  const saved = JSON.parse((await kept(here)) ?? '') as ReturnType<typeof progress>;
  expect(Object.keys(saved.items).sort()).toEqual(['sidecar/what', 'sidecar/who']);
  expect(saved.quizzes.sidecar.attempts.map(({ started }) => started)).toEqual([1, 5]);
  const { violations } = await new AxeBuilder({ page: here }).include('progress-transfer').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a file that is damaged, or none of ours, changes nothing and says so', async ({ page }) => {
  const mine = progress('who', 1);
  await open(page, mine);
  for (const [text, said] of [
    ['not JSON', 'was not saved by this course'],
    ['{"holds":"sidecar-school progress","progr', 'damaged or cut off'],
    ['{"holds":"sidecar-school progress","progress":{"version":99}}', 'later version'],
  ] as const) {
    await add(page, text);
    await expect(status(page)).toContainText(said);
    expect(JSON.parse((await kept(page)) ?? '')).toEqual(mine);
  }
});

test('an old file is brought up to date', async ({ page }) => {
  await open(page, progress('who', 1));
  const answer = { response: { kind: 'chosen', options: ['a'] }, points: 1, at: 9, fingerprint: 'f' };
  const old = { version: 1, items: { 'sidecar/old': { answers: [answer] } } };
  await add(page, JSON.stringify({ holds: 'sidecar-school progress', progress: old }));
  await expect(status(page)).toContainText('Added 1 answer');
  expect(await kept(page)).toContain('sidecar/old');
});

test('there is nothing to save before a question is answered', async ({ page }) => {
  await open(page, null);
  await page.getByRole('button', { name: 'Save to a file' }).click();
  await expect(status(page)).toContainText('nothing to save yet');
});

test('where the browser keeps nothing, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/progress/');
  await add(page, JSON.stringify({ holds: 'sidecar-school progress', progress: progress('who', 1) }));
  await expect(status(page)).toContainText('keeps nothing for the page');
});
