import { checkSubnet } from '../checks/address.ts';
import { checkWildcardDomain } from '../checks/host.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { hasPartialWildcard } from '../values/dns.ts';
import { resolutionOf } from './resolution.ts';

/** The hosts that become known, and the addresses by which connections to them are told. */
export function checkHosts(spec: Field, review: Review): void {
  const hosts = spec.at('hosts');
  if (hosts.items.length === 0) {
    review.refuse('incomplete', hosts, 'The ServiceEntry has no hosts.', 'Add the name that callers use.');
  }
  for (const host of hosts.items) {
    if (host.text === '*') {
      review.refuse(
        'bad-host',
        host,
        '"*" would be every host there is.',
        'Name the host, or a domain: "*.example.com".',
      );
      continue;
    }
    checkWildcardDomain(host, review);
    if (resolutionOf(spec) === 'DYNAMIC_DNS' || !hasPartialWildcard(host.text)) continue;
    review.warn(
      'bad-host',
      host,
      `The asterisk of "${host.text}" is only a part of the name.`,
      'Write "*." and a domain, or resolution: DYNAMIC_DNS.',
    );
  }
  for (const address of spec.at('addresses').items) checkSubnet(address, review);
}
