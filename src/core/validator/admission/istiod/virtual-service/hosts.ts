import { hasGatewaySemantics } from '../checks/gateway-semantics.ts';
import { refuseHost } from '../checks/host.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { wildcardDomainFault } from '../values/dns.ts';
import { hostsOverlap } from '../values/host-overlap.ts';
import { isIpAddress } from '../values/ip-address.ts';
import { boundDomainFault } from '../values/sni-domain.ts';
import { checkGatewayNames, isForGateways } from './gateways.ts';

/** The hosts of a VirtualService: names or addresses, none of them covered by another. */
export function checkHosts(spec: Field, review: Review): void {
  const forGateways = isForGateways(spec);
  const usesSni = spec
    .at('tls')
    .items.some((route) => route.at('match').items.some((match) => match.at('sniHosts').items.length > 0));
  const hosts = spec.at('hosts').items;
  let allValid = true;
  for (const host of hosts) {
    const fault = forGateways ? boundDomainFault(host.text, usesSni) : wildcardDomainFault(host.text);
    if (fault) {
      if (isIpAddress(host.text)) continue;
      refuseHost(host, fault, review);
      allValid = false;
    } else if (!forGateways && host.text === '*') {
      review.refuse(
        'bad-host',
        host,
        '"*" is for VirtualServices of Gateways only, and this one is for sidecar proxies.',
        'Name the hosts, or name the Gateway under gateways.',
      );
      allValid = false;
    }
  }
  if (!allValid) return;
  hosts.forEach((host, index) => {
    const twin = hosts.slice(0, index).find((earlier) => hostsOverlap(earlier.text, host.text));
    if (!twin) return;
    review.refuse(
      'duplicate-host',
      host,
      twin.text === host.text
        ? `"${host.text}" stands here twice.`
        : `"${host.text}" and "${twin.text}" overlap.`,
      'Keep one of the two, or make a second VirtualService.',
    );
  });
}

/** The Gateways a VirtualService is for. */
export function checkGateways(spec: Field, review: Review): void {
  checkGatewayNames(spec.at('gateways'), hasGatewaySemantics(review, 'route'), review);
}
