import { regexFault } from '../../re2-syntax.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const longest = 1024;

/** A regular expression in RE2 syntax, at most 1024 bytes long. */
export function checkRegex(regex: Field, { refuse }: Review): void {
  if (new TextEncoder().encode(regex.text).length > longest) {
    refuse('bad-regex', regex, `The expression is longer than ${longest} bytes.`, 'Shorten or split it.');
    return;
  }
  const fault = regexFault(regex.text);
  if (fault) {
    refuse(
      'bad-regex',
      regex,
      `This is no regular expression: ${fault}.`,
      'Use RE2 syntax, which has neither look-around nor back-references.',
    );
  }
}
