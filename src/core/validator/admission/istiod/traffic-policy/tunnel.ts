import { isDomainOrAddress } from '../checks/host.ts';
import { checkPort } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** TCP through an HTTP proxy. */
export function checkTunnel(tunnel: Field, review: Review): void {
  if (!tunnel.isSet) return;
  const [protocol, host] = [tunnel.at('protocol'), tunnel.at('targetHost')];
  if (!['', 'CONNECT', 'POST'].includes(protocol.text)) {
    review.refuse(
      'tunnel',
      protocol,
      `A tunnel can't be asked for by ${protocol.text}.`,
      'Write CONNECT or POST.',
    );
  }
  if (!isDomainOrAddress(host.text)) {
    review.refuse(
      'bad-host',
      host,
      `"${host.text}" is neither a host nor an address.`,
      'Write one name or one address, without an asterisk or a port.',
    );
  }
  checkPort(tunnel.at('targetPort'), review);
}
