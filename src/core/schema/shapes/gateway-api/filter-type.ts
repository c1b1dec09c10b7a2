import { condition } from '../../condition.ts';
import type { Constraint } from '../../schema.ts';

interface Filter {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The field of a filter for each type, which must be there for that type and for no other. */
export function filterTypes(types: Readonly<Record<string, string>>): readonly Constraint<Filter>[] {
  return Object.entries(types).flatMap(([type, field]) => [
    condition<Filter>(
      `filter.${field} must be nil if the filter.type is not ${type}`,
      `Write \`type: ${type}\`, or remove \`${field}\`.`,
      (filter) => (filter[field] !== undefined && filter.type !== type ? [field] : undefined),
    ),
    condition<Filter>(
      `filter.${field} must be specified for ${type} filter.type`,
      `Add \`${field}\`.`,
      (filter) => (filter[field] === undefined && filter.type === type ? [field] : undefined),
    ),
  ]);
}

/** Filters of such a type stand in a list at most once. */
export function onlyOnce(...types: readonly string[]): readonly Constraint<readonly Filter[]>[] {
  return types.map((type) =>
    condition(`${type} filter cannot be repeated`, 'Put what both do into one of them.', (filters) => {
      const all = filters.map((filter) => filter.type);
      const again = all.lastIndexOf(type);
      return again === all.indexOf(type) ? undefined : [again];
    }),
  );
}
