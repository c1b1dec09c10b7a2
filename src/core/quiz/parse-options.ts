import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position } from './item.ts';
import { locales } from './locale.ts';
import type { OptionsBlock } from './options-blocks.ts';
import type { Complaints } from './quiz-error.ts';
import type { QuizOptions } from './quiz-options.ts';
import { scorings } from './scoring.ts';

interface OptionRule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const flag: OptionRule = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };
const text: OptionRule = { expected: 'a text', accepts: (value) => typeof value === 'string' };
const count: OptionRule = {
  expected: 'a whole number from 1',
  accepts: (value) => Number.isInteger(value) && Number(value) > 0,
};
const percent: OptionRule = {
  expected: 'a number from 0 to 100',
  accepts: (value) => typeof value === 'number' && value >= 0 && value <= 100,
};

const locale: OptionRule = {
  expected: `one of ${locales.join(', ')}, or null for the language of the learner's browser`,
  accepts: (value) => value === null || locales.some((name) => name === value),
};

const scoring: OptionRule = {
  expected: scorings.join(', or '),
  accepts: (value) => scorings.some((name) => name === value),
};

/** What the options block of a question may set. */
export type ItemOptions = Pick<QuizOptions, 'shuffleAnswers' | 'scoring'> & { readonly objective: number };

/** Every name that quizdown-js knows. Colours are read and not used: the course's design tokens colour every quiz. */
const rules: Readonly<
  Record<
    keyof QuizOptions | 'objective' | 'primaryColor' | 'secondaryColor' | 'textColor' | 'buttonColor',
    OptionRule
  >
> = {
  startOnLoad: flag,
  shuffleAnswers: flag,
  shuffleQuestions: flag,
  nQuestions: count,
  passingGrade: percent,
  customPassMsg: text,
  customFailMsg: text,
  locale,
  enableRetry: flag,
  title: text,
  summary: text,
  scoring,
  hintCost: percent,
  objective: count,
  primaryColor: text,
  secondaryColor: text,
  textColor: text,
  buttonColor: text,
};
const colours = new Set(['primaryColor', 'secondaryColor', 'textColor', 'buttonColor']);
const forItems = ['shuffleAnswers', 'scoring', 'objective'];
const names = Object.keys(rules).filter((name) => name !== 'objective');

/**
 * Reads an options block. Names may be written in camelCase or snake_case.
 *
 * @param scope `item` for a block below a heading, where quizdown-js allows `shuffleAnswers` alone, and we two names more
 * @returns what it sets; what is wrong in it is left out and complained about
 */
export function parseOptions(
  block: OptionsBlock,
  scope: 'quiz' | 'item',
  complaints: Complaints,
): Partial<QuizOptions & ItemOptions> {
  const allowed = scope === 'quiz' ? names : forItems;
  const lines = new LineCounter();
  const at = (offset: number | undefined): Position => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: block.at.line + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const complain = (where: Position, what: string, remedy: string) =>
    complaints.add(
      'bad-options',
      where,
      what,
      'The options block of a quiz is YAML with known names.',
      remedy,
    );

  if (block.end === null) {
    complain(
      { line: block.at.line - 1, column: 1 },
      'This options block is not closed.',
      'Write a line with --- below its last option.',
    );
    return {};
  }
  const document = parseDocument(block.yaml, { lineCounter: lines });
  for (const error of document.errors)
    complain(
      at(error.pos[0]),
      `This options block is no valid YAML: ${error.code}.`,
      'Write one option a line, as in "shuffleAnswers: false".',
    );
  if (document.errors.length > 0 || document.contents === null) return {};
  if (!isMap(document.contents)) {
    complain(
      block.at,
      'This options block holds no options.',
      'Write one option a line, as in "shuffleAnswers: false".',
    );
    return {};
  }
  const values: Record<string, unknown> = {};
  for (const { key, value } of document.contents.items) {
    const written = isScalar(key) ? String(key.value) : '';
    const where = at(isScalar(key) ? key.range?.[0] : undefined);
    const name = written.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const rule = allowed.includes(name) ? rules[name as keyof typeof rules] : undefined;
    const plain = isScalar(value) ? value.value : undefined;
    if (!rule)
      complain(where, `The option "${written}" is not known here.`, `Known are ${allowed.join(', ')}.`);
    else if (!rule.accepts(plain))
      complain(where, `The option "${written}" has no usable value.`, `Give it ${rule.expected}.`);
    else if (!colours.has(name)) values[name] = plain;
  }
  return values;
}
