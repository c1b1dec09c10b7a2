import { checkDuration } from '../checks/duration.ts';
import { checkHeaderChanges, checkHostOnce } from '../checks/http-headers.ts';
import { checkDestinations } from '../checks/weights.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkCors } from './cors.ts';
import { isDelegate } from './delegation.ts';
import { checkDirectResponse } from './direct-response.ts';
import { checkFault } from './fault.ts';
import { checkHttpMatches } from './http-match.ts';
import { checkMirrors } from './mirrors.ts';
import { checkRedirect } from './redirect.ts';
import { checkRetries } from './retries.ts';
import { checkRewrite } from './rewrite.ts';
import { checkRouteAction } from './route-action.ts';

/** Everything about HTTP routes, one after the other. */
export function checkHttpRoutes(spec: Field, review: Review): void {
  for (const route of spec.at('http').items) {
    checkRouteAction(route, isDelegate(spec), review);
    checkHttpMatches(route, review);
    checkHeaderChanges(route.at('headers'), review);
    checkCors(route, review);
    checkFault(route, review);
    checkMirrors(route, review);
    checkRedirect(route, review);
    checkDirectResponse(route, review);
    checkRetries(route, review);
    checkRewrite(route, review);
    checkHostOnce(route, review);
    for (const share of route.at('route').items) checkHeaderChanges(share.at('headers'), review);
    checkDestinations(route.at('route'), review);
    checkDuration(route.at('timeout'), review);
  }
}
