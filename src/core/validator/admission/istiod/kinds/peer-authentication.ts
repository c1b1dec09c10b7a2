import { isPort } from '../checks/port.ts';
import { checkSelector } from '../checks/selector.ts';
import type { Field } from '../field.ts';
import type { Review, SpecCheck } from '../review.ts';

export const peerAuthentication: readonly SpecCheck[] = [
  checkPorts,
  (spec, review) => void checkSelector(spec.at('selector'), 'matchLabels', review),
];

/** mTLS modes of single ports, which only chosen workloads have. */
function checkPorts(spec: Field, { refuse }: Review): void {
  const ports = spec.at('portLevelMtls');
  if (!ports.isSet) return;
  const say = (at: Field, what: string, remedy: string) => refuse('port-mtls', at, what, remedy);
  if (ports.entries.length === 0) say(ports, 'portLevelMtls names no ports.', 'Add a port, or remove it.');
  else if (spec.at('selector', 'matchLabels').entries.length === 0) {
    say(ports, 'Ports are named, but no workloads.', 'Add selector.matchLabels.');
  }
  for (const { key, field } of ports.entries) {
    if (!isPort(Number(key))) say(field, `${key} is no port.`, 'Write a number from 1 to 65535.');
  }
}
