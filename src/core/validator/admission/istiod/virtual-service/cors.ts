import { parseNanoseconds } from '../../../../schema/duration.ts';
import { checkDuration } from '../checks/duration.ts';
import { checkRegexMatch } from '../checks/string-match.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isHeaderName } from '../values/header-name.ts';

const methods = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  '*',
]);

/** Which web pages of other origins may call. */
export function checkCors(route: Field, review: Review): void {
  const cors = route.at('corsPolicy');
  const say = (at: Field, what: string, remedy: string) => review.refuse('bad-cors', at, what, remedy);
  for (const origin of cors.at('allowOrigins').items) {
    if (['exact', 'prefix', 'regex'].every((key) => origin.at(key).text === '')) {
      say(
        origin,
        'The condition on the origin is empty.',
        'Write exact, prefix or regex, and a text behind it.',
      );
    } else checkRegexMatch(origin, review);
  }
  for (const method of cors.at('allowMethods').items) {
    if (methods.has(method.text)) continue;
    const upper = method.text.toUpperCase();
    review.refuse(
      'bad-cors',
      method,
      `"${method.text}" is no method of HTTP.`,
      `Write one of ${[...methods].join(', ')}.`,
      methods.has(upper) ? upper : undefined,
    );
  }
  for (const name of [...cors.at('allowHeaders').items, ...cors.at('exposeHeaders').items]) {
    if (isHeaderName(name.text)) continue;
    say(name, `"${name.text}" can't be the name of a header.`, 'Write a name such as x-user, or "*".');
  }
  const maxAge = cors.at('maxAge');
  checkDuration(maxAge, review);
  if ((parseNanoseconds(maxAge.text) ?? 0n) % 1_000_000_000n > 0n) {
    say(maxAge, `${maxAge.text} has fractions of a second.`, 'Round it to whole seconds.');
  }
}
