import { expect, test } from '@playwright/test';
import { respond } from './quiz/respond.ts';
import { serveQuiz } from './quiz/serve-quiz.ts';

// The page as it is served, not as the service worker keeps it.
test.use({ serviceWorkers: 'block' });

const items = 50;
const source = Array.from(
  { length: items },
  (_, at) => `# Which port is number ${at}? {#port-${at}}

\`\`\`yaml
ports:
  - { name: http, port: ${8000 + at} }
\`\`\`

- [ ] ${at}
  > That is its place in the list.
- [x] ${8000 + at}
  > It stands behind \`port\`.
- [ ] http
  > That is its name.
`,
).join('\n');

test('a page with fifty items stays responsive: answering is no task over 50 ms', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const { quiz } = await serveQuiz(page, source);
  const forms = page.locator('form.quiz-item');
  await page.getByRole('button', { name: 'Show all items at once' }).click();
  await expect(forms).toHaveCount(items);
  const longTasks = () =>
    page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0).length);
  await page.waitForTimeout(500);
  await longTasks();
  let slow = 0;
  for (const [at, item] of quiz.items.entries()) {
    await respond(page, item, at % 2 === 0);
    await forms
      .filter({ has: page.locator(`#served-${item.id}`) })
      .locator('[type="submit"]')
      .click();
    await page.waitForTimeout(60);
    if ((await longTasks()) > 0) slow += 1;
  }
  await expect(page.locator('.quiz-score')).toContainText(`25 of ${items} right`);
  // A task that is long by itself is long each time; on a busy machine any task may be, now and then.
  expect(slow).toBeLessThan(items / 4);
});
