import type { Review } from '../review.ts';

/**
 * Whether Istio made the resource itself out of one of the Gateway API; some checks are then left out. The mark is
 * an annotation, which others may write too.
 */
export function hasGatewaySemantics({ annotations }: Review, of: 'route' | 'gateway'): boolean {
  return annotations.get(`internal.istio.io/${of}-semantics`) === 'gateway';
}
