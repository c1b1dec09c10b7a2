import { count, type Mastery } from '../../core/retention/mastery.ts';

/** `1 question`, `2 questions`. */
export function questions(number: number): string {
  return `${number} ${number === 1 ? 'question' : 'questions'}`;
}

/** What is known of an objective, in words: `2 of 3 known, 1 missed`. */
export function masteryInWords({ items }: Mastery): string {
  if (items.length === 0) return 'no question tests it yet';
  if (count(items, 'open') === items.length) return `${questions(items.length)}, not tried`;
  const missed = count(items, 'missed');
  const unsure = count(items, 'unsure');
  return [
    `${count(items, 'known')} of ${items.length} known`,
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(unsure > 0 ? [`${unsure} not sure`] : []),
  ].join(', ');
}
