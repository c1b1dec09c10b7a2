import type { ItemParts } from './gather-parts.ts';
import type { Position } from './item.ts';
import type { Complaints } from './quiz-error.ts';

/** Complains about everything that keeps a list from being the options of an item. */
export function checkEntries(parts: ItemParts, at: Position, complaints: Complaints): void {
  const { list, entries } = parts;
  if (!list) {
    complaints.add(
      'no-options',
      at,
      'This question has no options.',
      'Without options there is nothing to answer.',
      'Below it, write a list with checkboxes, "- [x] right" and "- [ ] wrong", a numbered list to be put in order, pairs "- left -> right", or "> **Answer:** text".',
    );
    return;
  }
  const where = entries[0]?.at ?? at;
  checkTexts(parts, complaints);
  if (entries.length < 2)
    complaints.add(
      'one-option',
      where,
      'This question has a single option.',
      'There is nothing to choose or to put in order.',
      'Write two options or more.',
    );
  if (list.kind === 'task') checkBoxes(parts, where, complaints);
}

function checkTexts({ entries }: ItemParts, complaints: Complaints): void {
  const seen = new Map<string, number>();
  for (const [index, { text, at }] of entries.entries()) {
    const words = text?.source.replace(/\s+/g, ' ') ?? '';
    const before = seen.get(words);
    if (text === null)
      complaints.add(
        'empty-option',
        at,
        `Option ${index + 1} is empty.`,
        'A learner can not choose what does not say anything.',
        'Write its text, or remove the line.',
      );
    else if (before !== undefined)
      complaints.add(
        'duplicate-option',
        text.at,
        `Option ${index + 1} says the same as option ${before + 1}.`,
        'Two equal options can not be told apart, neither by a learner nor in a saved answer.',
        'Change one of them, or remove it.',
      );
    else seen.set(words, index);
  }
}

function checkBoxes({ list, entries }: ItemParts, where: Position, complaints: Complaints): void {
  for (const [index, { box, at }] of entries.entries()) {
    if (box === 'none')
      complaints.add(
        'mixed-list',
        at,
        `Option ${index + 1} has no checkbox, others of its list have one.`,
        'Whether it is right can not be told.',
        'Begin it with [x] if it is right, else with [ ].',
      );
    if (box === 'broken')
      complaints.add(
        'bad-checkbox',
        at,
        `Option ${index + 1} begins with a checkbox that Markdown does not read as one.`,
        'Whether it is right can not be told.',
        'Write [x] or [ ], one character between the brackets and a space behind them.',
      );
  }
  const keys = entries.flatMap(({ box, at }, index) => (box === 'ticked' ? [{ at, index }] : []));
  const [, second] = keys;
  if (keys.length === 0 && !entries.some(({ box }) => box === 'broken'))
    complaints.add(
      'no-key',
      where,
      'No option of this question is marked as right.',
      'Every answer would be wrong.',
      'Mark the right one with [x].',
    );
  if (list?.ordered && second)
    complaints.add(
      'two-keys',
      second.at,
      `Option ${second.index + 1} is marked as right, and so is an option before it.`,
      'A numbered list with checkboxes is a single choice, which has one right answer.',
      'Leave one [x], or write the options with "-" for a question with several right answers.',
    );
}
