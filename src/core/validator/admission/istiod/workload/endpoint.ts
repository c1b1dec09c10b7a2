import { checkUnixPath, unixPrefix } from '../checks/address.ts';
import { isDomainOrAddress } from '../checks/host.ts';
import { checkLabels } from '../checks/labels.ts';
import { checkPort, checkPortName } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isIpAddress } from '../values/ip-address.ts';

/** What is known of the service that a workload answers for; a WorkloadEntry stands alone and knows nothing. */
export interface Service {
  /** Names of its ports. */
  readonly ports?: ReadonlySet<string>;
  /** Names are resolved, so endpoints may have them. */
  readonly takesNames: boolean;
}

/** A workload: where it is, its ports and its labels. */
export function checkEndpoint(endpoint: Field, service: Service, review: Review): void {
  const address = endpoint.at('address');
  const network = endpoint.at('network').text;
  if (address.text === '') {
    if (network === '') {
      review.refuse('incomplete', address, 'The workload has no address.', 'Add address.');
      return;
    }
    review.warn(
      'no-address',
      endpoint,
      'The workload has no address of its own.',
      `Add address, unless a gateway of the network "${network}" leads to it.`,
    );
  }
  const isSocket = address.text.startsWith(unixPrefix);
  if (isSocket) checkSocket(endpoint, service, review);
  else if (address.text !== '') checkEndpointAddress(address, service.takesNames, review);
  checkEndpointPorts(endpoint, service, review);
  checkLabels(endpoint.at('labels'), review);
}

/** An address of a workload that is no socket: an IP address, or a name if those are resolved. */
export function checkEndpointAddress(address: Field, takesNames: boolean, { refuse }: Review): void {
  if (takesNames ? isDomainOrAddress(address.text) : isIpAddress(address.text)) return;
  refuse(
    'bad-address',
    address,
    address.text === '' ? 'The address is missing.' : `"${address.text}" is no address of a workload.`,
    takesNames ? 'Write an IP address or a DNS name.' : 'Write an IP address, or resolution: DNS for names.',
  );
}

function checkSocket(endpoint: Field, { ports }: Service, review: Review): void {
  const address = endpoint.at('address');
  checkUnixPath(address, address.text.slice(unixPrefix.length), review);
  if (endpoint.at('ports').entries.length > 0) {
    review.refuse('bad-port', endpoint.at('ports'), 'A Unix domain socket has no ports.', 'Remove ports.');
  }
  if (ports && ports.size !== 1) {
    review.refuse(
      'resolution',
      address,
      `A Unix domain socket answers for one port, and the ServiceEntry has ${ports.size}.`,
      'Keep one port, or write an IP address.',
    );
  }
}

/** The ports of a workload, by the names of the ports of the service. */
export function checkEndpointPorts(endpoint: Field, { ports }: Service, review: Review): void {
  for (const { key, field } of endpoint.at('ports').entries) {
    if (ports && !ports.has(key)) {
      review.refuse(
        'resolution',
        field,
        `The ServiceEntry has no port "${key}".`,
        ports.size > 0 ? `Write one of ${[...ports].join(', ')}.` : 'Add it under ports of the ServiceEntry.',
      );
    }
    checkPortName(field, key, review);
    checkPort(field, review);
  }
}
