import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type {
  ChoiceItem,
  FindingItem,
  Item,
  MatchingItem,
  SequenceItem,
} from '../../../src/core/quiz/item.ts';
import type { TextRef } from '../../../src/core/quiz/quiz.ts';

/**
 * Responds to an item by keyboard alone.
 *
 * @param right whether to give the key, or something that has none of it right
 */
export async function respond(page: Page, item: Item<TextRef>, right: boolean): Promise<void> {
  const form = page.locator('form', { has: page.locator(`:is(h2, h3)[id$="-${item.id}"]`) });
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choose(form, item, right);
    case 'sequence':
      return order(form, item, right);
    case 'matching':
      return match(form, item, right);
    case 'short-answer':
      return write(form, right ? (item.accepted[0] ?? '') : 'none of it');
    case 'numeric':
      return write(form, String(right ? item.value : item.value + 2 * item.tolerance + 1));
    case 'finding':
      return find(form, item, right);
    case 'repair':
      return right ? mend(form) : undefined;
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

async function match(form: Locator, item: MatchingItem<TextRef>, right: boolean): Promise<void> {
  for (const { id, target } of item.options) {
    const other = item.targets.find((each) => each.id !== target)?.id ?? target;
    const menu = form.locator(`select[aria-labelledby$="-${id}"]`);
    await menu.focus();
    await menu.selectOption(right ? target : other);
  }
}

async function write(form: Locator, text: string): Promise<void> {
  const field = form.locator('input.quiz-field');
  await field.focus();
  await field.fill('');
  await form.page().keyboard.type(text);
}

async function find(form: Locator, item: FindingItem<TextRef>, right: boolean): Promise<void> {
  const line = right ? item.line : item.line === 1 ? 2 : 1;
  await form.locator('select.quiz-field').selectOption(line === null ? '' : String(line));
  const option = item.options.find(({ correct }) => correct === right);
  await form.locator(`[value="${option?.id}"]`).press('Space');
}

/** By the quick fix that the finding offers. */
async function mend(form: Locator): Promise<void> {
  const fix = form.locator('[data-fix]').first();
  await expect(fix).toBeVisible({ timeout: 15_000 });
  await fix.press('Enter');
  await expect(form.locator('[data-passed="true"]')).toBeVisible({ timeout: 15_000 });
}
