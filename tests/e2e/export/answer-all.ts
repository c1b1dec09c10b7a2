import { expect, type Page } from '@playwright/test';
import type { QuizData } from '../../../src/ui/quiz/quiz-data.ts';
import { respond } from '../quiz/respond.ts';

/** Answers the items of a quiz from where it stands, up to `until`, one after another. */
export async function answerAll(
  page: Page,
  { id, quiz }: QuizData,
  right: boolean,
  [from, until]: readonly [from: number, until: number] = [0, quiz.items.length],
): Promise<void> {
  for (const [at, item] of quiz.items.entries()) {
    if (at < from || at >= until) continue;
    await expect(page.locator(`#${id}-${item.id}`)).toBeVisible();
    await respond(page, item, right);
    await page.locator('.quiz-item [type="submit"]').click();
    await expect(page.locator('.quiz-verdict')).toBeVisible();
    await page.locator('.quiz-item .go').click();
  }
}
