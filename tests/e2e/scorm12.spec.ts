import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerAll } from './export/answer-all.ts';
import { type Cmi, scorm12Lms } from './export/scorm12-lms.ts';
import { quizIn, type ServedPackage, servePackage } from './export/serve-package.ts';

const quiz = 'how-quizzes-work.html';
let served: ServedPackage;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.slow();
  served = await servePackage('scorm12', 'content/quizzes/how-quizzes-work.md', scorm12Lms);
});
test.afterAll(() => served.close());

/** Opens the platform, and the package in a window that it opens. */
async function launch(lms: Page): Promise<Page> {
  await lms.goto(`${served.origin}/lms.html`);
  const [page] = await Promise.all([
    lms.waitForEvent('popup'),
    lms.evaluate((path) => void window.open(path), `/package/${quiz}`),
  ]);
  await expect(page.locator('form.quiz-item, .quiz-score').first()).toBeVisible();
  return page;
}
const told = (lms: Page): Promise<Cmi> => lms.evaluate(() => JSON.parse(localStorage.getItem('cmi') ?? '{}'));

async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.close();
}

test('reports a passed quiz, all types of items, and asks no other host', async ({ page: lms, context }) => {
  test.slow();
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  const page = await launch(lms);
  expect((await told(lms)).values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
  await answerAll(page, quizIn(served, quiz), true);
  await expect(page.locator('.quiz-score')).toContainText('8 of 8 right');
  expect((await told(lms)).values).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  });
  await leave(page);
  const { values, refused } = await told(lms);
  expect(values['cmi.core.session_time']).toMatch(/^0000:0\d:\d\d\.\d\d$/);
  expect(values['cmi.core.exit']).toBe('');
  expect(refused).toEqual([]);
  expect([...hosts].filter((host) => host !== '' && host !== new URL(served.origin).host)).toEqual([]);
});

test('goes on where it was left, and reports a failed quiz', async ({ page: lms }) => {
  test.slow();
  const data = quizIn(served, quiz);
  const before = await launch(lms);
  await answerAll(before, data, false, [0, 3]);
  await leave(before);
  expect((await told(lms)).values).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
  });
  const page = await launch(lms);
  await expect(page.locator('.quiz-head')).toContainText('Item 4 of 8');
  await answerAll(page, data, false, [3, 7]);
  // A repair that nobody has begun has no answer; the editor says so once it has looked at the YAML.
  await expect(page.locator('.quiz-editor .verdicts li').first()).toBeVisible();
  await page.locator('.quiz-item [type="submit"]').click();
  await page.locator('.quiz-item .go').click();
  await expect(page.locator('.quiz-score')).toContainText('0 of 8 right');
  const { values, refused, sessions } = await told(lms);
  expect(values).toMatchObject({ 'cmi.core.lesson_status': 'failed' });
  expect(Number(values['cmi.core.score.raw'])).toBeLessThan(70);
  expect([refused, sessions]).toEqual([[], 2]);
});

test('finds the platform around a frame', async ({ page: lms }) => {
  await lms.goto(`${served.origin}/lms.html?frame=${quiz}`);
  await expect(lms.frameLocator('iframe').locator('form.quiz-item')).toBeVisible();
  await expect(lms.frameLocator('iframe').locator('.platform')).toBeEmpty();
  expect((await told(lms)).values).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });
});

test('plays without a platform, and says so', async ({ page }) => {
  await page.goto(`${served.origin}/package/${quiz}`);
  await expect(page.locator('.platform')).toContainText('No learning platform was found');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await answerAll(page, quizIn(served, quiz), true, [0, 1]);
  await expect(page.locator('.quiz-head')).toContainText('Item 2 of 8');
});
