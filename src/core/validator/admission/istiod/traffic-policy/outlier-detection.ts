import { checkDuration } from '../checks/duration.ts';
import { checkPercent } from '../checks/percentage.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** When an endpoint that fails is left out for a while. */
export function checkOutlierDetection(outlier: Field, review: Review): void {
  checkDuration(outlier.at('baseEjectionTime'), review);
  const old = outlier.at('consecutiveErrors');
  if (old.number !== 0) {
    review.warn(
      'deprecated-field',
      old,
      '"consecutiveErrors" is out of use.',
      'Write consecutive5xxErrors or consecutiveGatewayErrors instead.',
    );
  }
  const local = outlier.at('consecutiveLocalOriginFailures');
  if (local.number > 0 && !outlier.at('splitExternalLocalOriginErrors').flag) {
    review.refuse(
      'outlier-detection',
      local,
      'Failures to connect are given a limit, but they are not counted apart.',
      'Add splitExternalLocalOriginErrors: true, or remove the limit.',
    );
  }
  checkDuration(outlier.at('interval'), review);
  checkPercent(outlier.at('maxEjectionPercent'), review);
  checkPercent(outlier.at('minHealthPercent'), review);
}
