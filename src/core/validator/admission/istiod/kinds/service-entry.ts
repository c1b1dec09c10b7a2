import { checkExportTo } from '../checks/export-to.ts';
import { checkSelector } from '../checks/selector.ts';
import type { Field } from '../field.ts';
import type { Review, SpecCheck } from '../review.ts';
import { checkHosts } from '../service-entry/hosts.ts';
import { checkPorts } from '../service-entry/ports.ts';
import { checkResolution } from '../service-entry/resolution.ts';

export const serviceEntry: readonly SpecCheck[] = [checkServiceEntry];

/** A wrong selector is all that istiod speaks of. */
function checkServiceEntry(spec: Field, review: Review): void {
  if (!checkSelector(spec.at('workloadSelector'), 'labels', review)) return;
  checkHosts(spec, review);
  checkPorts(spec, review);
  checkResolution(spec, review);
  checkExportTo(spec.at('exportTo'), { allowsNobody: true }, review);
}
