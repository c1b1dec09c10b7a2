import type { Scoring } from '../../core/quiz/scoring.ts';
import { xml } from '../markup/xml.ts';

/** A part of the key: the condition under which a response has it, and that under which it was answered at all. */
export interface KeyPart {
  readonly right: string;
  readonly given: string;
}

export const variable = (identifier: string) => xml('variable', { identifier });
export const correct = (identifier: string) => xml('correct', { identifier });
export const base = (baseType: string, value: string | number) =>
  xml('baseValue', { baseType }, String(value));
export const isGiven = (identifier: string) => xml('not', {}, xml('isNull', {}, variable(identifier)));
const set = (identifier: string, value: string) => xml('setOutcomeValue', { identifier }, value);
const add = (points: number) => set('SCORE', xml('sum', {}, variable('SCORE'), base('float', points)));

/** Under which identifier the feedback of an item is shown once it is answered. */
export const answered = 'answered';

/** Response processing that ends with the feedback being shown. */
export function processing(...rules: readonly string[]): string {
  const shown = set('FEEDBACK', base('identifier', answered));
  return xml('responseProcessing', {}, ...rules, shown);
}

const only = (condition: string, ...then: readonly string[]) =>
  xml('responseCondition', {}, xml('responseIf', {}, condition, ...then));

/** One point where a condition holds. */
export function allOrNothing(condition: string): string {
  return only(condition, set('SCORE', base('float', 1)));
}

/** What a response is worth by the mapping in its declaration, and `start` before that, if it was given at all. */
export function mapped(start = 0): string {
  const map = xml('mapResponse', { identifier: 'RESPONSE' });
  const value = start === 0 ? map : xml('sum', {}, base('float', start), map);
  return only(isGiven('RESPONSE'), set('SCORE', value));
}

/** Points for a key whose parts each have their own place, by the rule of the item. */
export function byParts(parts: readonly KeyPart[], scoring: Scoring): string {
  if (scoring === 'all-or-nothing') return allOrNothing(xml('and', {}, ...parts.map(({ right }) => right)));
  const share = 1 / parts.length;
  const rules = parts.map(({ right, given }) =>
    xml(
      'responseCondition',
      {},
      xml('responseIf', {}, right, add(share)),
      scoring === 'right-minus-wrong' ? xml('responseElseIf', {}, given, add(-share)) : '',
    ),
  );
  const atLeastNothing = set('SCORE', xml('max', {}, variable('SCORE'), base('float', 0)));
  return `${rules.join('')}${scoring === 'right-minus-wrong' ? atLeastNothing : ''}`;
}
