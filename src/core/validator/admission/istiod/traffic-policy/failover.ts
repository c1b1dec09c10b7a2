import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const topology = new Set([
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  'topology.istio.io/subzone',
]);

/** Whether a label tells region, zone or sub-zone of a workload. */
export function isTopologyLabel(label: string): boolean {
  return topology.has(label);
}

/** Which region takes over from which. */
export function checkFailover(failover: Field, { refuse }: Review): void {
  for (const rule of failover.items) {
    const [from, to] = [rule.at('from'), rule.at('to')];
    const say = (what: string, remedy: string) => refuse('locality', to.isSet ? to : rule, what, remedy);
    if (from.text === to.text) say('A region can not take over from itself.', 'Name two regions.');
    if ([from, to].some(({ text }) => text.includes('/'))) {
      say('Failover is from region to region.', 'Write regions alone, without zones.');
    }
    if ([from, to].some(({ text }) => text.includes('*'))) {
      say('Failover has no wildcards.', 'Name two regions.');
    }
  }
}

/** Without outlier detection no endpoint counts as failed, so nothing ever takes over. */
export function warnWithoutEjection(setting: Field, ejects: boolean, { warn }: Review): void {
  const key = ['failover', 'failoverPriority'].find((one) => setting.at(one).items.length > 0);
  if (ejects || !key) return;
  warn(
    'locality',
    setting.at(key),
    'Nothing takes over, since no endpoint is ever taken for failed.',
    'Add outlierDetection beside loadBalancer.',
  );
}
