import type { FieldPath } from '../yaml/node.ts';
import type { Constraint } from './schema.ts';

/**
 * A constraint that knows the field to blame: `offender` gives its path below the value, or nothing where all is
 * well.
 */
export function condition<T>(
  message: string,
  remedy: string,
  offender: (value: T) => FieldPath | undefined,
): Constraint<T> {
  return {
    message,
    remedy,
    holds: (value) => offender(value) === undefined,
    at: (value) => offender(value) ?? [],
  };
}

/** One of the fields must be set; where only one may be, the object says so with `oneOf`. */
export function atLeastOne(...fields: readonly string[]): Constraint<object> {
  const named = fields.map((field) => `\`${field}\``).join(', ');
  return {
    message: `one of ${named} must be set`,
    remedy: `Set one of ${named}.`,
    holds: (value) => fields.some((field) => Object.hasOwn(value, field)),
  };
}
