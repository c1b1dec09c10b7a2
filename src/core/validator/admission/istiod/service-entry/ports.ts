import { checkOptionalPort, checkPort, checkPortName, checkProtocol } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** The ports of a ServiceEntry. */
export function checkPorts(spec: Field, review: Review): void {
  const names = new Set<string>();
  const numbers = new Set<number>();
  for (const port of spec.at('ports').items) {
    const [name, number] = [port.at('name'), port.at('number')];
    for (const [value, seen, at] of [
      [name.text, names, name],
      [number.number, numbers, number],
    ] as const) {
      if ((seen as Set<unknown>).has(value)) {
        review.refuse(
          'repeated-name',
          at,
          `Another port has ${value} already.`,
          'Give each port a name and a number of its own.',
        );
      }
      (seen as Set<unknown>).add(value);
    }
    checkOptionalPort(port.at('targetPort'), review);
    warnWithoutAddress(port, spec, review);
    checkPortName(name, name.text, review);
    checkProtocol(port.at('protocol'), review);
    checkPort(number, review);
  }
}

/**
 * TCP is told by its address. Istio makes one up unless it can't be used or is not wanted.
 * https://istio.io/latest/docs/ops/configuration/traffic-management/dns-proxy/#auto-allocation-of-addresses
 */
function warnWithoutAddress(port: Field, spec: Field, { labels, warn }: Review): void {
  const isNone = ['', 'NONE'].includes(spec.at('resolution').text);
  const isOff = labels.get('networking.istio.io/enable-autoallocate-ip')?.toLowerCase() === 'false';
  const protocol = port.at('protocol').text;
  if (spec.at('addresses').items.length > 0 || !(isNone || isOff) || !['', 'TCP'].includes(protocol)) return;
  warn(
    'resolution',
    port,
    'Nothing tells connections to this port apart: there is no address, and Istio makes none up.',
    'Add addresses, write resolution: STATIC or DNS, or give the port a protocol with host names.',
  );
}
