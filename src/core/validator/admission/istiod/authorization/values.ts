import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isIpAddressOrBlock } from '../values/ip-address.ts';

/** Texts that must not be empty; returns whether none is. istiod names the first alone, and so do all below. */
export function checkNotEmpty(list: Field, { refuse }: Review): boolean {
  const empty = list.items.find(({ text }) => text === '');
  if (!empty) return true;
  refuse('empty-match', empty, 'The text is empty.', 'Write a value, or "*" for any that is there.');
  return false;
}

/** Addresses, or blocks of them. */
export function checkAddresses(list: Field, { refuse }: Review): void {
  for (const address of list.items) {
    if (isIpAddressOrBlock(address.text)) continue;
    refuse(
      'bad-address',
      address,
      `"${address.text}" is neither an IP address nor a CIDR block.`,
      'Write one such as 10.0.0.1 or 10.0.0.0/16.',
    );
  }
}

/** Ports, which are texts here. */
export function checkPorts(list: Field, { refuse }: Review): void {
  for (const port of list.items) {
    if (/^\d+$/.test(port.text) && Number(port.text) <= 65_535) continue;
    refuse('bad-port', port, `"${port.text}" is no port.`, 'Write one number up to 65535, in quotes.');
  }
}

/** Names of service accounts, with their namespace or not, and without wildcards. */
export function checkServiceAccounts(list: Field, { refuse }: Review): void {
  const say = (at: Field, what: string, remedy: string) => refuse('policy-source', at, what, remedy);
  if (list.items.length > 16) {
    say(list, `${list.items.length} service accounts are too many.`, 'Keep at most 16.');
    return;
  }
  const wrong = list.items.find(
    ({ text }) => !/^[^*/]+(?:\/[^*/]+)?$/s.test(text) || new TextEncoder().encode(text).length > 320,
  );
  if (!wrong) return;
  say(
    wrong,
    `"${wrong.text}" names no service account.`,
    'Write NAME or NAMESPACE/NAME, without an asterisk.',
  );
}

/** Trust domains, with one asterisk at either end or none. In conditions istiod lets slashes pass. */
export function checkTrustDomains(list: Field, refusesSlash: boolean, review: Review): void {
  if (!checkNotEmpty(list, review)) return;
  const wrong = list.items.find(
    ({ text }) => !/^\*?[^*]*$|^[^*]*\*$/s.test(text) || (refusesSlash && text.includes('/')),
  );
  if (!wrong) return;
  review.refuse(
    'policy-source',
    wrong,
    `"${wrong.text}" is no trust domain.`,
    'Write one such as cluster.local, with an asterisk at one end at most, and no slash.',
  );
}
