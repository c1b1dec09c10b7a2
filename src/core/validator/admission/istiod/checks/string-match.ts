import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkRegex } from './regex.ts';

/** A condition on a text: neither the prefix nor the expression may be empty. */
export function checkStringMatch(match: Field, review: Review): void {
  const prefix = match.at('prefix');
  if (prefix.isSet && prefix.text === '') {
    review.refuse(
      'empty-match',
      prefix,
      'The prefix is empty.',
      'Write how the text begins, or remove the condition if anything will do.',
    );
  }
  checkRegexMatch(match, review);
}

/** A condition on a text whose prefix may be empty: the path of a request. */
export function checkRegexMatch(match: Field, review: Review): void {
  const regex = match.at('regex');
  if (!regex.isSet) return;
  if (regex.text === '') {
    review.refuse('empty-match', regex, 'The expression is empty.', 'Write one, or remove the condition.');
  } else checkRegex(regex, review);
}
