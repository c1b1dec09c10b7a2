import { checkDestination } from '../checks/destination.ts';
import { checkDomain } from '../checks/host.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** What happens to calls to hosts that no registry knows. */
export function checkOutboundPolicy(policy: Field, review: Review): void {
  const proxy = policy.at('egressProxy');
  if (!proxy.isSet) return;
  if (policy.at('mode').text !== 'ALLOW_ANY') {
    review.refuse(
      'egress-proxy',
      proxy,
      'Unknown hosts are refused, so nothing is left for a proxy.',
      'Write mode: ALLOW_ANY, or remove egressProxy.',
    );
    return;
  }
  checkDomain(proxy.at('host'), review);
  if (proxy.at('port').isSet) checkDestination(proxy, review);
  else review.refuse('egress-proxy', proxy, 'The proxy has no port.', 'Add port with its number.');
}
