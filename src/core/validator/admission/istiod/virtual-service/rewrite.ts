import { checkRegex } from '../checks/regex.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** How path and Host header change before a request goes on. */
export function checkRewrite(route: Field, review: Review): void {
  const rewrite = route.at('rewrite');
  if (!rewrite.isSet) return;
  const say = (at: Field, what: string, remedy: string) => review.refuse('bad-rewrite', at, what, remedy);
  const regex = rewrite.at('uriRegexRewrite');
  const has = (key: string) => rewrite.at(key).text !== '';
  if (has('uri') && regex.isSet) {
    say(regex, 'uri and uriRegexRewrite exclude each other.', 'Keep one of the two.');
  } else if (!has('uri') && !regex.isSet && !has('authority')) {
    say(rewrite, 'The rewrite changes nothing.', 'Add uri, uriRegexRewrite or authority, or remove it.');
  } else if (regex.isSet) {
    const missing = ['match', 'rewrite'].find((key) => regex.at(key).text === '');
    if (missing) say(regex, `uriRegexRewrite has no ${missing}.`, 'Add both match and rewrite.');
    else checkRegex(regex.at('match'), review);
  }
}
