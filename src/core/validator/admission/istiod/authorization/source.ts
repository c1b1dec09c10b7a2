import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkAddresses, checkNotEmpty, checkServiceAccounts, checkTrustDomains } from './values.ts';

const texts = ['principals', 'requestPrincipals', 'namespaces'];
const blocks = ['ipBlocks', 'remoteIpBlocks'];

/** Each list, and the same with "not" before it. */
const both = (keys: readonly string[]) =>
  keys.flatMap((key) => [key, `not${key[0]?.toUpperCase()}${key.slice(1)}`]);

/** What is true of the caller. */
export function checkSource(source: Field, review: Review): void {
  const has = (key: string) => source.at(key).items.length > 0;
  const accounts = both(['serviceAccounts']).find(has);
  if (accounts && both(['principals', 'namespaces']).some(has)) {
    review.refuse(
      'policy-source',
      source.at(accounts),
      'A service account stands beside namespaces or principals, which it contains.',
      'Name callers in one way.',
    );
  }
  for (const key of both(blocks)) checkAddresses(source.at(key), review);
  for (const key of both(texts)) checkNotEmpty(source.at(key), review);
  for (const key of both(['serviceAccounts'])) checkServiceAccounts(source.at(key), review);
  for (const key of both(['trustDomains'])) checkTrustDomains(source.at(key), true, review);
}
