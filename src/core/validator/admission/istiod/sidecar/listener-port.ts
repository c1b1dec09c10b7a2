import { checkIpAddress } from '../checks/address.ts';
import { checkPort, checkPortName, checkProtocol } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** What ports of all listeners have in common: name and protocol, which may be left out, and no target port. */
export function checkListenerPort(port: Field, review: Review): void {
  const [target, name] = [port.at('targetPort'), port.at('name')];
  if (target.number > 0) {
    review.refuse('bad-port', target, 'A Sidecar has no use for targetPort.', 'Remove it.');
  }
  if (name.text !== '') checkPortName(name, name.text, review);
  checkProtocol(port.at('protocol'), review);
}

/** A port with a number, opened at an address or all of them. */
export function checkBoundPort(port: Field, bind: Field, review: Review): void {
  checkPort(port.at('number'), review);
  if (bind.text !== '') checkIpAddress(bind, review);
}

/** Two listeners can't open the same port. */
export function refuseRepeatedPort(number: Field, { refuse }: Review): void {
  refuse(
    'repeated-name',
    number,
    `Another listener has port ${number.number} already.`,
    'Give each listener a port of its own.',
  );
}
