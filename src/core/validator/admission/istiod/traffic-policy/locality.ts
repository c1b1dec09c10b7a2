import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { localitiesFault } from '../values/localities.ts';
import { checkFailover, isTopologyLabel, warnWithoutEjection } from './failover.ts';

/** Which regions and zones requests go to. istiod stops at the first fault of most kinds. */
export function checkLocality(locality: Field, ejects: boolean, review: Review): void {
  const [distribute, failover, priority] = ['distribute', 'failover', 'failoverPriority'].map((key) =>
    locality.at(key),
  ) as [Field, Field, Field];
  const say = (at: Field, what: string, remedy: string) => review.refuse('locality', at, what, remedy);
  if (distribute.items.length > 0 && failover.items.length > 0) {
    say(failover, 'distribute and failover exclude each other.', 'Keep one of the two.');
    return;
  }
  const topology = priority.items.find(({ text }) => isTopologyLabel(text));
  if (failover.items.length > 0 && topology) {
    say(
      topology,
      `"${topology.text}" in failoverPriority contradicts failover.`,
      'Remove the label, or remove failover.',
    );
    return;
  }
  for (const rule of distribute.items) {
    if (!checkShares(rule.at('to'), say)) return;
  }
  const fault = localitiesFault(distribute.items.map((rule) => rule.at('from').text));
  if (fault) say(distribute, `The places under from don't go together: ${fault}.`, placesRemedy);
  warnWithoutEjection(locality, ejects, review);
  checkFailover(failover, review);
}

const placesRemedy =
  'Write region, region/zone or region/zone/sub-zone, with "*" at the end only, each place once.';

/** The shares of one place; whether istiod looks further. */
function checkShares(to: Field, say: (at: Field, what: string, remedy: string) => void): boolean {
  let total = 0;
  for (const { field } of to.entries) {
    if (field.number < 1 || field.number > 100) {
      say(field, `A share of ${field.number} % can't be.`, 'Write a number from 1 to 100.');
      return false;
    }
    total += field.number;
  }
  if (total !== 100) {
    say(to, `The shares sum up to ${total} %.`, 'Make them 100 % in sum.');
    return false;
  }
  const fault = localitiesFault(to.entries.map(({ key }) => key));
  if (fault) say(to, `The places don't go together: ${fault}.`, placesRemedy);
  return true;
}
