import type { Locator, Page } from '@playwright/test';
import type { ChoiceItem, Item, SequenceItem } from '../../../src/core/quiz/item.ts';
import type { TextRef } from '../../../src/core/quiz/quiz.ts';

/**
 * Responds to an item by keyboard alone.
 *
 * @param right whether to give the key, or something that has none of it right
 */
export async function respond(page: Page, item: Item<TextRef>, right: boolean): Promise<void> {
  const form = page.locator('form', { has: page.locator(`h3[id$="-${item.id}"]`) });
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choose(form, item, right);
    case 'sequence':
      return order(form, item, right);
  }
}

async function choose(form: Locator, item: ChoiceItem<TextRef>, right: boolean): Promise<void> {
  const wanted = item.options.filter(({ correct }) => correct === right);
  for (const { id } of right ? wanted : wanted.slice(0, 1))
    await form.locator(`[value="${id}"]`).press('Space');
}

async function order(form: Locator, item: SequenceItem<TextRef>, right: boolean): Promise<void> {
  const ids = item.options.map(({ id }) => id);
  // Shifted by one, no step is in its place.
  const wanted = right ? ids : [...ids.slice(1), ...ids.slice(0, 1)];
  for (const [place, id] of wanted.entries()) {
    const step = form.locator('.quiz-step', { has: form.page().locator(`[id$="-response-${id}"]`) });
    while ((await step.locator('.quiz-letter').textContent()) !== String(place + 1))
      await step.getByRole('button').first().press('Enter');
  }
}
