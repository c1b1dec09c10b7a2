import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';
import { checkWildcardDomain } from './host.ts';
import { checkPort } from './port.ts';

/** Where requests go: a host, and a subset and a port of it. */
export function checkDestination(destination: Field, review: Review): void {
  if (!destination.isSet) return;
  const host = destination.at('host');
  if (host.text === '*') {
    review.refuse(
      'bad-host',
      host,
      'A destination is one host; "*" is all of them.',
      'Write the name of the host.',
    );
  } else checkWildcardDomain(host, review);
  const subset = destination.at('subset');
  if (subset.text !== '') checkSubsetName(subset, review);
  const port = destination.at('port');
  if (port.isSet) checkPort(port.at('number'), review);
}

/** Where requests go, where they must go somewhere. The schema says so too; `istioctl analyze` asks istiod alone. */
export function checkRequiredDestination(destination: Field, review: Review): void {
  if (destination.isSet) checkDestination(destination, review);
  else review.refuse('incomplete', destination, 'There is no destination.', 'Add one with its host.');
}

/** The name of a subset, where it is defined and where it is used. */
export function checkSubsetName(name: Field, { refuse }: Review): void {
  if (isDnsLabel(name.text)) return;
  refuse(
    'bad-name',
    name,
    name.text === '' ? 'The subset has no name.' : `"${name.text}" can't be the name of a subset.`,
    'Write letters, digits and hyphens, at most 63, such as "v2".',
  );
}
