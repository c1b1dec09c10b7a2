import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkFailover, isTopologyLabel, warnWithoutEjection } from './failover.ts';

/** Load balancing that keeps requests in the zone of the caller. */
export function checkZoneAware(setting: Field, ejects: boolean, review: Review): void {
  for (const label of setting.at('failoverPriority').items) {
    if (!isTopologyLabel(label.text)) continue;
    review.refuse(
      'locality',
      label,
      `"${label.text}" is looked at in any case here.`,
      'Remove it; failoverPriority is for labels other than region and zone.',
    );
  }
  warnWithoutEjection(setting, ejects, review);
  checkFailover(setting.at('failover'), review);
}
