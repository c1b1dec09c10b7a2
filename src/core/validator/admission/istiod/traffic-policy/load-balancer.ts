import { checkRequiredDuration } from '../checks/duration.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isPrime } from '../values/prime.ts';
import { checkLocality } from './locality.ts';
import { checkZoneAware } from './zone-aware.ts';

/** How one of the endpoints is chosen for a request. */
export function checkLoadBalancer(policy: Field, review: Review): void {
  const balancer = policy.at('loadBalancer');
  if (!balancer.isSet) return;
  if (balancer.at('consistentHash').isSet) checkHash(balancer.at('consistentHash'), review);
  const [byPlace, byZone] = [balancer.at('localityLbSetting'), balancer.at('zoneAwareLbSetting')];
  if (byPlace.isSet && byZone.isSet) {
    review.refuse(
      'locality',
      byZone,
      'localityLbSetting and zoneAwareLbSetting exclude each other.',
      'Keep one of the two.',
    );
  }
  const ejects = policy.at('outlierDetection').isSet;
  checkLocality(byPlace, ejects, review);
  checkZoneAware(byZone, ejects, review);
  checkWarmup(balancer.at('warmup'), review);
}

function checkHash(hash: Field, review: Review): void {
  checkCookie(hash.at('httpCookie'), review);
  const old = hash.at('minimumRingSize');
  if (old.number !== 0) {
    review.warn('deprecated-field', old, '"minimumRingSize" is out of use here.', 'Write it under ringHash.');
    if (hash.firstOf('ringHash', 'maglev')) {
      review.refuse(
        'load-balancer',
        old,
        'Two settings decide on the algorithm.',
        'Remove minimumRingSize and keep ringHash or maglev.',
      );
    }
  }
  const size = hash.at('maglev', 'tableSize');
  if (!hash.at('maglev').isSet) return;
  if (size.number === 0 || size.number >= 5_000_011 || !isPrime(size.number)) {
    review.refuse(
      'load-balancer',
      size,
      size.number === 0
        ? 'The size of the table is missing.'
        : `${size.number} can't be the size of a table.`,
      'Write a prime below 5000011, such as 65537.',
    );
  }
}

function checkCookie(cookie: Field, { refuse }: Review): void {
  if (!cookie.isSet) return;
  if (cookie.at('name').text === '') {
    refuse('load-balancer', cookie.at('name'), 'The cookie has no name.', 'Write the name of the cookie.');
  }
  const seen = new Set<string>();
  for (const attribute of cookie.at('attributes').items) {
    const name = attribute.at('name');
    if (name.text === '' || seen.has(name.text)) {
      refuse(
        'load-balancer',
        name,
        name.text === '' ? 'An attribute of the cookie has no name.' : `"${name.text}" stands here twice.`,
        'Give each attribute a name of its own.',
      );
    }
    seen.add(name.text);
  }
}

function checkWarmup(warmup: Field, review: Review): void {
  if (!warmup.isSet) return;
  checkRequiredDuration(warmup.at('duration'), review);
  const [percent, aggression] = [warmup.at('minimumPercent'), warmup.at('aggression')];
  if (percent.number > 100) {
    review.refuse('bad-percentage', percent, `${percent.number} is no percentage.`, 'Write 100 or less.');
  }
  if (aggression.isSet && aggression.number <= 0) {
    review.refuse('load-balancer', aggression, 'aggression is not above 0.', 'Write 1 for an even rise.');
  }
}
