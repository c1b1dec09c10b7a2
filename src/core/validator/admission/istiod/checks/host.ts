import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { domainFault, wildcardDomainFault } from '../values/dns.ts';
import { isIpAddress } from '../values/ip-address.ts';

const form = 'Write letters, digits and hyphens between dots, as in "orders.shop.svc.cluster.local".';

/** A full DNS name. */
export function checkDomain(host: Field, { refuse }: Review): void {
  const fault = domainFault(host.text);
  if (fault) refuse('bad-host', host, `"${host.text}" can't be a host: ${fault}.`, form);
}

/** A DNS name that may begin with an asterisk: `*.example.com`, `*`. */
export function checkWildcardDomain(host: Field, { refuse }: Review): boolean {
  const fault = wildcardDomainFault(host.text);
  if (!fault) return true;
  refuse('bad-host', host, `"${host.text}" can't be a host: ${fault}.`, form);
  return false;
}

/** What is said of a host that is neither a name nor an address. */
export function refuseHost(host: Field, fault: string, { refuse }: Review): void {
  refuse('bad-host', host, `"${host.text}" can't be a host: ${fault}.`, form);
}

/** A name or an address, without asterisks. */
export function isDomainOrAddress(text: string): boolean {
  return isIpAddress(text) || domainFault(text) === undefined;
}
