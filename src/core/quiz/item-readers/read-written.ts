import type { ItemParts } from '../gather-parts.ts';
import type { AnswerPattern, Markdown, NumericItem, ShortAnswerItem } from '../item.ts';
import type { Complaints } from '../quiz-error.ts';
import type { WrittenKey } from '../read-quote.ts';
import { fingerprint, type ItemBase } from './item-base.ts';

/** A quote with `**Answer:**` and `**Pattern:**` lines, or one with `**Number:**`. */
export function readWritten(
  base: ItemBase,
  { keys }: ItemParts,
  complaints: Complaints,
): ShortAnswerItem | NumericItem | null {
  const number = keys.find(({ label }) => label === 'number');
  if (!number) return readShortAnswer(base, keys, complaints);
  const second = keys.find((key) => key !== number);
  if (second)
    complaints.add(
      'two-keys',
      second.text.at,
      'This question has a number as its answer, and another answer beside it.',
      'Whether a number or a text is to be written can not be told.',
      'Keep one **Number:**, or write all answers as **Answer:** and **Pattern:**.',
    );
  return readNumeric(base, number, complaints);
}

function readShortAnswer(
  base: ItemBase,
  keys: readonly WrittenKey[],
  complaints: Complaints,
): ShortAnswerItem {
  const accepted = keys.flatMap(({ label, text }) => (label === 'answer' ? [uncoded(text)] : []));
  const patterns = keys.flatMap(({ label, text }) =>
    label === 'pattern' ? (readPattern(text, complaints) ?? []) : [],
  );
  if (accepted.length === 0)
    complaints.add(
      'no-key',
      keys[0]?.text.at ?? base.stem.at,
      'This question has patterns and no answer that could be shown.',
      'After grading a learner is told the answer, and a pattern is none.',
      'Write the answer you would give as **Answer:** before the patterns.',
    );
  const key = [...accepted, ...patterns.map(({ source, flags }) => `/${source}/${flags}`)];
  return {
    ...base,
    type: 'short-answer',
    options: [],
    accepted,
    patterns,
    fingerprint: fingerprint('short-answer', key),
  };
}

function readPattern(text: Markdown, complaints: Complaints): AnswerPattern | null {
  const [, source = '', flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(uncoded(text)) ?? [];
  try {
    if (source !== '' && !new RegExp(source, flags.replace(/[gy]/g, '')).test('')) {
      return { source, flags: flags.replace(/[gy]/g, '') };
    }
  } catch {
    // Complained about below.
  }
  complaints.add(
    'bad-pattern',
    text.at,
    `The pattern ${text.source} can not be used.`,
    'It must be a regular expression of JavaScript that an empty answer does not match.',
    'Write it between slashes and in backticks, as in `/^traffic ?policy$/i`.',
  );
  return null;
}

function readNumeric(base: ItemBase, { text }: WrittenKey, complaints: Complaints): NumericItem | null {
  const match =
    /^([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:[ \t]*(?:±|\+-|\+\/-)[ \t]*(\d+(?:\.\d+)?)([ \t]*%(?![^ \t]))?)?(?:[ \t]+(.+))?$/i.exec(
      uncoded(text),
    );
  if (!match) {
    complaints.add(
      'bad-number',
      text.at,
      `The number "${text.source}" can not be read.`,
      'An answer is right where it is this number, or as near to it as the tolerance says.',
      'Write 503, 0.25 ± 0.05 or 30 ± 10 %, and behind it the unit if there is one.',
    );
    return null;
  }
  const [, digits = '', width = '0', perCent, unit = ''] = match;
  const value = Number(digits);
  const tolerance = perCent ? (Math.abs(value) * Number(width)) / 100 : Number(width);
  const key = [String(value), String(tolerance)];
  return {
    ...base,
    type: 'numeric',
    options: [],
    value,
    tolerance,
    unit: unit.trim(),
    fingerprint: fingerprint('numeric', key),
  };
}

const uncoded = ({ source }: Markdown): string =>
  source
    .trim()
    .replace(/^(`+)\s?([\s\S]*?)\s?\1$/, '$2')
    .trim();
