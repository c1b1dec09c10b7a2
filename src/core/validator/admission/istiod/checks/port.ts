import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';
import { parseProtocol, protocolWords } from '../values/protocol.ts';

/** Whether a number can be a port. */
export function isPort(number: number): boolean {
  return number >= 1 && number <= 65535;
}

/** The number of a port, which must be there. */
export function checkPort(port: Field, { refuse }: Review): void {
  if (isPort(port.number)) return;
  const what = port.isSet ? `${port.number} is no port.` : 'The number of the port is missing.';
  refuse('bad-port', port, what, 'Write a number from 1 to 65535.');
}

/** The number of a port, if there is one other than 0. */
export function checkOptionalPort(port: Field, review: Review): void {
  if (port.number !== 0) checkPort(port, review);
}

/** The name of a port, which must be there. */
export function checkPortName(name: Field, text: string, { refuse }: Review): void {
  if (isDnsLabel(text)) return;
  refuse(
    'bad-name',
    name,
    text === '' ? 'The port has no name.' : `"${text}" can't be the name of a port.`,
    'Write letters, digits and hyphens, at most 63, such as "http-orders".',
  );
}

/** The protocol of a port, if one is given. */
export function checkProtocol(protocol: Field, { refuse }: Review): void {
  const { text } = protocol;
  if (text === '' || parseProtocol(text)) return;
  refuse('bad-protocol', protocol, `Istio knows no protocol "${text}".`, `Write one of ${protocolWords}.`);
}
