import { expect, type Page, test } from '@playwright/test';
import { answerAll } from './export/answer-all.ts';
import { type RecordStoreServer, recordStoreServer } from './export/record-store-server.ts';
import { quizIn, type ServedPackage, servePackage } from './export/serve-package.ts';

const quiz = 'how-quizzes-work.html';
let served: ServedPackage;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.slow();
  served = await servePackage('cmi5', 'content/quizzes/how-quizzes-work.md', (_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>A platform</title><h1>Back again</h1>');
  });
});
test.afterAll(() => served.close());

const verbsOf = ({ statements }: RecordStoreServer) =>
  statements.map(({ verb }) => verb.id.split('/').at(-1)).filter((verb) => verb !== 'answered');

async function open(page: Page, store: RecordStoreServer): Promise<void> {
  await page.goto(`${served.origin}/package/${quiz}${store.launch()}`);
  await expect(page.locator('form.quiz-item, .quiz-score').first()).toBeVisible();
}

test('states a passed quiz, and leads back to the platform', async ({ page, context }) => {
  test.slow();
  const store = await recordStoreServer({
    launchMode: 'Normal',
    masteryScore: 0.7,
    returnURL: `${served.origin}/lms.html`,
    contextTemplate: { contextActivities: { grouping: [{ id: 'http://lms.example/course' }] } },
  });
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await open(page, store);
  expect(verbsOf(store)).toEqual(['initialized']);
  await answerAll(page, quizIn(served, quiz), true);
  await expect(page.locator('.quiz-score')).toContainText('8 of 8 right');
  await page.getByRole('button', { name: 'Back to the platform' }).click();
  await expect(page.getByRole('heading', { name: 'Back again' })).toBeVisible();
  expect(verbsOf(store)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  expect(store.statements.filter(({ verb }) => verb.id.endsWith('/answered')).length).toBe(8);
  const passed = store.statements.find(({ verb }) => verb.id.endsWith('/passed'));
  expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } });
  expect(store.faults).toEqual([]);
  expect([...hosts].toSorted()).toEqual([served.origin, store.origin].toSorted());
  store.close();
});

test('goes on where it was left, and states a failed quiz when the window is closed', async ({
  page,
  context,
}) => {
  test.slow();
  const store = await recordStoreServer({ launchMode: 'Normal' });
  const data = quizIn(served, quiz);
  await open(page, store);
  await answerAll(page, data, false, [0, 3]);
  await expect.poll(() => store.documents.has('attempt')).toBe(true);
  await page.goto('about:blank');
  await expect.poll(() => verbsOf(store)).toEqual(['initialized', 'terminated']);
  const again = await context.newPage();
  await open(again, store);
  await expect(again.locator('.quiz-head')).toContainText('Item 4 of 8');
  await answerAll(again, data, false, [3, 7]);
  await expect(again.locator('.quiz-editor .verdicts li').first()).toBeVisible();
  await again.locator('.quiz-item [type="submit"]').click();
  await again.locator('.quiz-item .go').click();
  await expect.poll(() => verbsOf(store)).toContain('completed');
  await again.close({ runBeforeUnload: true });
  await expect
    .poll(() => verbsOf(store))
    .toEqual(['initialized', 'terminated', 'initialized', 'completed', 'failed', 'terminated']);
  const failed = store.statements.find(({ verb }) => verb.id.endsWith('/failed'));
  expect(failed?.result?.success).toBe(false);
  expect(failed?.result?.score?.scaled).toBeLessThan(0.7);
  expect(store.statements.filter(({ verb }) => verb.id.endsWith('/answered')).length).toBe(8);
  expect(store.faults).toEqual([]);
  store.close();
});

test('plays without a platform, and says so', async ({ page }) => {
  await page.goto(`${served.origin}/package/${quiz}`);
  await expect(page.locator('.platform')).toContainText('not opened by a learning platform');
  await answerAll(page, quizIn(served, quiz), true, [0, 1]);
  await expect(page.locator('.quiz-head')).toContainText('Item 2 of 8');
});
