import type { Resource } from '../mesh/resource.ts';
import { rangeAt } from '../yaml/find-node.ts';
import type { FieldPath } from '../yaml/node.ts';
import type { RuleContext } from './rule.ts';

/** Where a finding about a field points: to its value, or to the nearest thing around it that is there. */
export function placeOf({ text }: Pick<RuleContext, 'text'>, resource: Resource, path: FieldPath) {
  return { resource, path, range: rangeAt(resource.root, path, text(resource.file), resource.kindRange) };
}
