import { parseRequestUrl } from '../../../../schema/request-url.ts';
import { checkDuration } from '../checks/duration.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkJwks } from './jwks.ts';

type Say = (at: Field, what: string, remedy: string) => void;

/** Tokens of one issuer: where they are, and by which keys they are checked. */
export function checkJwtRule(rule: Field, review: Review): void {
  const say: Say = (at, what, remedy) => review.refuse('jwt-rule', at, what, remedy);
  // Both spellings are one field to Istio.
  const uri = rule.at(rule.at('jwksUri').isSet ? 'jwksUri' : 'jwks_uri');
  if (rule.at('issuer').text === '' && uri.text === '') {
    say(
      rule,
      'The rule names neither issuer nor jwksUri.',
      'Add issuer, as the claim iss of the tokens says it.',
    );
  }
  if (uri.text !== '') checkUri(uri, say);
  if (rule.at('jwks').text !== '') checkJwks(rule.at('jwks'), review);
  for (const [key, thing] of [
    ['audiences', 'An audience'],
    ['fromParams', 'A parameter'],
    ['fromCookies', 'A cookie'],
  ] as const) {
    for (const name of rule.at(key).items) {
      if (name.text === '') say(name, `${thing} has no name.`, 'Write the name, or remove the entry.');
    }
  }
  for (const header of rule.at('fromHeaders').items) {
    if (header.at('name').text === '') say(header, 'A header has no name.', 'Write the name of the header.');
  }
  for (const output of rule.at('outputClaimToHeaders').items) checkOutput(output, say);
  checkDuration(rule.at('timeout'), review);
}

function checkUri(uri: Field, say: Say): void {
  const url = parseRequestUrl(uri.text);
  if (url && ['http', 'https'].includes(url.scheme)) return;
  say(uri, `"${uri.text}" is no address to fetch keys from.`, 'Write an address that begins with https://.');
}

function checkOutput(output: Field, say: Say): void {
  const [claim, header] = [output.at('claim'), output.at('header')];
  if (claim.text === '' || header.text === '') {
    say(output, 'The claim or the header has no name.', 'Write both claim and header.');
  } else if (!/^[-_A-Za-z0-9]+$/.test(header.text)) {
    say(
      header,
      `"${header.text}" can't be the name of a header here.`,
      'Write letters, digits, hyphens and underscores.',
    );
  }
}
