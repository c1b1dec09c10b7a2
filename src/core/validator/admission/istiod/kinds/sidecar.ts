import { checkSelector } from '../checks/selector.ts';
import type { Field } from '../field.ts';
import type { Review, SpecCheck } from '../review.ts';
import { checkEgress } from '../sidecar/egress.ts';
import { checkIngress } from '../sidecar/ingress.ts';
import { checkOutboundPolicy } from '../sidecar/outbound-policy.ts';
import { checkConnectionPool } from '../traffic-policy/connection-pool.ts';

export const sidecar: readonly SpecCheck[] = [checkSidecar];

/** A wrong selector, or a spec that says nothing, is all that istiod speaks of. */
function checkSidecar(spec: Field, review: Review): void {
  if (!checkSelector(spec.at('workloadSelector'), 'labels', review)) return;
  const saysSomething =
    ['egress', 'ingress'].some((key) => spec.at(key).items.length > 0) ||
    spec.firstOf('outboundTrafficPolicy', 'inboundConnectionPool');
  if (!saysSomething) {
    review.refuse(
      'incomplete',
      spec,
      'The Sidecar says nothing.',
      'Add egress, ingress, outboundTrafficPolicy or inboundConnectionPool.',
    );
    return;
  }
  checkIngress(spec, review);
  checkConnectionPool(spec.at('inboundConnectionPool'), review);
  checkEgress(spec, review);
  checkOutboundPolicy(spec.at('outboundTrafficPolicy'), review);
}
