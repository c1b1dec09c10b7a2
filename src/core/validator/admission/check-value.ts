import type { Constraint } from '../../schema/schema.ts';
import type { FieldPath } from '../../yaml/node.ts';
import type { StructureFault } from './structure-fault.ts';

/** Asks the conditions of a text or a number; what the CRD states in CEL. */
export function checkValue<T extends string | number>(
  constraints: readonly Constraint<T>[] | undefined,
  value: T,
  path: FieldPath,
  report: (fault: StructureFault) => void,
): void {
  for (const constraint of constraints ?? []) {
    if (constraint.holds(value)) continue;
    report({
      code: 'constraint',
      stage: 'cel',
      path,
      what: `The API server refuses "${value}": ${constraint.message}.`,
      remedy: constraint.remedy,
    });
  }
}
