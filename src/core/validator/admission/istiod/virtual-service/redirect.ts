import { checkOptionalPort } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** Where requests are redirected to. istiod stops at the first thing that is wrong. */
export function checkRedirect(route: Field, review: Review): void {
  const redirect = route.at('redirect');
  if (!redirect.isSet) return;
  const say = (at: Field, what: string, remedy: string) => review.refuse('bad-redirect', at, what, remedy);
  const prefix = redirect.at('prefixRewrite');
  const code = redirect.at('redirectCode');
  const scheme = redirect.at('scheme');
  const has = (key: string) => redirect.at(key).text !== '';
  const unlikePrefix = route
    .at('match')
    .items.map((match) => match.at('uri'))
    .find((uri) => uri.isSet && !uri.at('prefix').isSet);
  if (has('uri') && has('prefixRewrite')) {
    say(prefix, 'uri and prefixRewrite exclude each other.', 'Keep one of the two.');
  } else if (has('prefixRewrite') && unlikePrefix) {
    say(
      prefix,
      'prefixRewrite needs a prefix to replace, and a condition of the route has none.',
      'Match the path by prefix in every condition, or write uri instead.',
    );
  } else if (
    !['uri', 'prefixRewrite', 'authority', 'scheme'].some(has) &&
    !redirect.firstOf('port', 'derivePort')
  ) {
    say(redirect, 'The redirect leads back to the same address.', 'Add uri, authority, scheme or port.');
  } else if (code.number !== 0 && (code.number < 300 || code.number > 399)) {
    say(code, `${code.number} is no status of a redirect.`, 'Write one from 300 to 399, mostly 301 or 302.');
  } else if (has('scheme') && !['http', 'https'].includes(scheme.text)) {
    say(scheme, `"${scheme.text}" is no scheme to redirect to.`, 'Write http or https.');
  } else checkOptionalPort(redirect.at('port'), review);
}
