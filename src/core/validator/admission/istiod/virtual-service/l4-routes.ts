import { checkSubnet } from '../checks/address.ts';
import { refuseHost } from '../checks/host.ts';
import { checkLabels } from '../checks/labels.ts';
import { checkOptionalPort } from '../checks/port.ts';
import { checkDestinations } from '../checks/weights.ts';
import type { Field } from '../field.ts';
import { type Review, withoutWarnings } from '../review.ts';
import { wildcardDomainFault } from '../values/dns.ts';
import { isCovered } from '../values/host-overlap.ts';
import { isIpAddress } from '../values/ip-address.ts';
import { boundDomainFault } from '../values/sni-domain.ts';
import { checkGatewayNames } from './gateways.ts';

/** Routes for TLS connections, which are told by the server name the client asks for. */
export function checkTlsRoutes(spec: Field, review: Review): void {
  for (const route of spec.at('tls').items) {
    const matches = route.at('match');
    if (matches.items.length === 0) {
      review.refuse('incomplete', matches, 'The TLS route has no condition.', 'Add match with sniHosts.');
    }
    for (const match of matches.items) {
      const names = match.at('sniHosts');
      if (names.items.length === 0) {
        review.refuse('incomplete', names, 'The condition has no server name.', 'Add one under sniHosts.');
      }
      for (const name of names.items) checkServerName(name, spec, review);
      checkMatch(match, review);
    }
    checkRoute(route, review);
  }
}

/** Routes for TCP connections. */
export function checkTcpRoutes(spec: Field, review: Review): void {
  for (const route of spec.at('tcp').items) {
    for (const match of route.at('match').items) checkMatch(match, withoutWarnings(review));
    checkRoute(route, review);
  }
}

function checkMatch(match: Field, review: Review): void {
  for (const subnet of match.at('destinationSubnets').items) checkSubnet(subnet, review);
  checkOptionalPort(match.at('port'), review);
  checkLabels(match.at('sourceLabels'), review);
  checkGatewayNames(match.at('gateways'), false, review);
}

function checkRoute(route: Field, review: Review): void {
  const destinations = route.at('route');
  if (destinations.items.length === 0) {
    review.refuse('incomplete', destinations, 'The route leads nowhere.', 'Add a destination under route.');
  }
  checkDestinations(destinations, review);
}

function checkServerName(name: Field, spec: Field, review: Review): void {
  const { text } = name;
  const namesMesh = spec.at('gateways').items.some((gateway) => gateway.text === 'mesh');
  const fault = namesMesh ? wildcardDomainFault(text) : boundDomainFault(text, true);
  if (fault && isIpAddress(text)) {
    review.warn(
      'sni-host',
      name,
      `"${text}" is an address, which clients don't send as a server name.`,
      'Write a host name, or make a TCP route.',
    );
  } else if (fault) refuseHost(name, fault, review);
  else if (!spec.at('hosts').items.some((host) => isCovered(text, host.text))) {
    review.refuse(
      'sni-host',
      name,
      `"${text}" is not among the hosts of the VirtualService.`,
      'Add it under hosts, or write a server name that they cover.',
    );
  }
}
