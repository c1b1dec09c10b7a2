import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import type { Progress } from '../../../src/core/progress/progress.ts';
import type { Answer } from '../../../src/core/quiz/attempt.ts';
import type { Item } from '../../../src/core/quiz/item.ts';
import type { QuizPage, TextRef } from '../../../src/core/quiz/quiz.ts';
import type { CourseItem } from '../../../src/core/retention/lesson-outline.ts';
import type { ProgressData } from '../../../src/ui/progress/progress-data.ts';

/** What the built progress page knows of the course. */
export const course = JSON.parse(
  /<progress-island[\s\S]*?<script type="application\/json">([\s\S]*?)<\/script>/.exec(
    readFileSync('dist/progress/index.html', 'utf8'),
  )?.[1] ?? '',
) as ProgressData;

const day = 86_400_000;

/** An answer to an item, so many days ago. */
export function answerTo(
  { fingerprint }: CourseItem,
  given: { right: boolean; sure?: boolean; daysAgo: number },
): Answer {
  const { right, sure = true, daysAgo } = given;
  return {
    response: { kind: 'chosen', options: [] },
    right,
    points: right ? 1 : 0,
    at: Date.now() - daysAgo * day,
    fingerprint,
    sure,
    hints: 0,
    spent: 61_000,
  };
}

/** Opens every page of a context with this progress, unless a page of it has saved some since. */
export async function keep(context: BrowserContext, progress: Progress): Promise<void> {
  await context.addInitScript((text) => {
    if (localStorage.getItem('progress') === null) localStorage.setItem('progress', text);
  }, JSON.stringify(progress));
}

/** An item of the course by its key, as the build carries it for pages that ask items of many lessons. */
export function itemOf(key: string): Item<TextRef> {
  const [lesson, id] = key.split('/');
  const page = JSON.parse(readFileSync(`dist/items/${lesson}.json`, 'utf8')) as QuizPage;
  const item = page.quiz.items.find((each) => each.id === id);
  if (!item) throw new Error(`no item ${key}`);
  // As in a page that asks items of many lessons.
  return { ...item, id: key };
}
