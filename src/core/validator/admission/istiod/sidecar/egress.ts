import { checkUnixPath, unixPrefix } from '../checks/address.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkEgressHosts } from './egress-hosts.ts';
import { checkBoundPort, checkListenerPort, refuseRepeatedPort } from './listener-port.ts';

/** The listeners for calls that go out; the one without a port, for all other ports, comes last. */
export function checkEgress(spec: Field, review: Review): void {
  const seen = new Set<string | number>();
  const listeners = spec.at('egress').items;
  for (const [index, listener] of listeners.entries()) {
    const port = listener.at('port');
    if (port.isSet) {
      checkListenerPort(port, review);
      checkAddress(listener, review);
      const number = port.at('number');
      const place = number.number === 0 ? listener.at('bind').text : number.number;
      if (seen.has(place)) refuseRepeated(listener, review);
      seen.add(place);
    } else if (index < listeners.length - 1) {
      review.refuse(
        'egress-order',
        listener,
        'The listener without a port is not the last one.',
        'Put it at the end, or give it a port.',
      );
    }
    checkEgressHosts(listener.at('hosts'), review);
  }
}

function refuseRepeated(listener: Field, review: Review): void {
  const number = listener.at('port', 'number');
  if (number.number !== 0) refuseRepeatedPort(number, review);
  else {
    const bind = listener.at('bind');
    review.refuse(
      'repeated-name',
      bind,
      'Another listener has the same socket.',
      'Give each a socket of its own.',
    );
  }
}

function checkAddress(listener: Field, review: Review): void {
  const [port, bind, capture] = [listener.at('port'), listener.at('bind'), listener.at('captureMode')];
  if (port.at('number').number !== 0) {
    checkBoundPort(port, bind, review);
    return;
  }
  if (bind.text.startsWith(unixPrefix)) checkUnixPath(bind, bind.text.slice(unixPrefix.length), review);
  else {
    review.refuse(
      'bad-address',
      bind.isSet ? bind : port,
      'The listener has neither a port nor a Unix domain socket.',
      'Add the number of the port, or bind with unix:///PATH.',
    );
  }
  if (capture.text === 'IPTABLES') {
    review.refuse(
      'bad-address',
      capture,
      'A Unix domain socket gets nothing by redirection.',
      'Write captureMode: NONE, or remove it.',
    );
  }
}
