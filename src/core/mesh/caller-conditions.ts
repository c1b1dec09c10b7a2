import type { FieldPath } from '../yaml/node.ts';
import { getItems, getMap, getString } from './get.ts';
import type { Resource } from './resource.ts';

/** One thing that an AuthorizationPolicy asks. */
export interface CallerCondition {
  /** A field of a `source` (`principals`), or the key of a `when` (`source.principal`). */
  readonly name: string;
  readonly path: FieldPath;
}

/** What the rules of an AuthorizationPolicy ask of callers in `from`, and all they ask in `when`. */
export function callerConditions({ root }: Resource): readonly CallerCondition[] {
  return getItems(root, ['spec', 'rules']).flatMap((rule, index) => {
    const at: FieldPath = ['spec', 'rules', index];
    const from = getItems(rule, ['from']).flatMap((one, place) =>
      (getMap(one, ['source'])?.entries ?? []).map(({ key }) => ({
        name: key,
        path: [...at, 'from', place, 'source', key],
      })),
    );
    const when = getItems(rule, ['when']).map((one, place) => ({
      name: getString(one, ['key'])?.value ?? '',
      path: [...at, 'when', place, 'key'],
    }));
    return [...from, ...when];
  });
}
