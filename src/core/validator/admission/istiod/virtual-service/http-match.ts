import { checkLabels } from '../checks/labels.ts';
import { checkOptionalPort } from '../checks/port.ts';
import { checkRegexMatch, checkStringMatch } from '../checks/string-match.ts';
import type { Entry, Field } from '../field.ts';
import { type Review, withoutWarnings } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';
import { isMatchableHeader } from '../values/header-name.ts';
import { checkGatewayNames } from './gateways.ts';

/** The conditions of an HTTP route. */
export function checkHttpMatches(route: Field, review: Review): void {
  for (const match of route.at('match').items) checkHttpMatch(match, review);
}

function checkHttpMatch(match: Field, review: Review): void {
  for (const header of match.at('headers').entries) {
    checkHeaderName(header, review);
    checkStringMatch(header.field, review);
  }
  for (const header of match.at('withoutHeaders').entries) {
    checkHeaderName(header, review);
    // The expression "*" is taken for "the header is there".
    if (header.field.at('regex').text !== '*') checkStringMatch(header.field, review);
  }
  checkRegexMatch(match.at('uri'), review);
  for (const key of ['scheme', 'method', 'authority']) checkStringMatch(match.at(key), review);
  for (const { field } of match.at('queryParams').entries) checkStringMatch(field, review);
  checkOptionalPort(match.at('port'), review);
  checkLabels(match.at('sourceLabels'), review);
  checkGatewayNames(match.at('gateways'), false, withoutWarnings(review));
  const namespace = match.at('sourceNamespace');
  if (namespace.text !== '' && !isDnsLabel(namespace.text)) {
    review.refuse(
      'bad-name',
      namespace,
      `"${namespace.text}" can't be a namespace.`,
      'Write letters, digits and hyphens, at most 63.',
    );
  }
}

function checkHeaderName({ key, field }: Entry, { refuse }: Review): void {
  if (isMatchableHeader(key)) return;
  refuse(
    'bad-header',
    field,
    key === '' ? 'A header has no name.' : `"${key}" can't be the name of a header.`,
    'Write a name such as x-user, or @request.auth.claims.NAME for a claim of a token.',
  );
}
