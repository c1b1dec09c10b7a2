import type { Item } from '../../core/quiz/item.ts';
import { xml } from '../markup/xml.ts';
import { correct, variable } from './processing.ts';
import type { QtiContext } from './qti-context.ts';

/** What is particular to a type: how its responses are declared, asked for and turned into points. */
export interface Interaction {
  readonly declarations: string;
  /** What stands in the body. */
  readonly body: string;
  /** Rules of response processing that set SCORE. */
  readonly rules: string;
}

/** Identifiers of QTI begin with a letter; those of our options need not. */
export const named = (id: string) => `o-${id}`;
export const responseIdentifier = 'RESPONSE';
/** Whether the response is the key. */
export const isCorrect = xml('match', {}, variable(responseIdentifier), correct(responseIdentifier));

export const prompt = ({ stem }: Item, { line }: QtiContext) => xml('prompt', {}, line(stem));

export const choicesOf = (item: Item, { line }: QtiContext) =>
  item.options.map(({ id, text }) => xml('simpleChoice', { identifier: named(id) }, line(text))).join('');
