import type { FieldPath, YamlNode } from '../yaml/node.ts';
import { getItems, getMap, getNumber, getString } from './get.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** One entry of an EnvoyFilter's `configPatches`. */
export interface EnvoyPatch {
  readonly resource: Resource;
  /** Path of the entry. */
  readonly path: FieldPath;
  readonly applyTo: string;
  readonly operation: string;
  /** It depends on what is there already, and no priority says when it is applied. */
  readonly relative: boolean;
  /** An earlier patch for the same filter is limited to some proxy versions. */
  readonly afterVersioned: boolean;
}

const relativeOperations: ReadonlySet<string> = new Set([
  'INSERT_AFTER',
  'INSERT_BEFORE',
  'REMOVE',
  'REPLACE',
]);
const replaceable: ReadonlySet<string> = new Set(['HTTP_FILTER', 'NETWORK_FILTER', 'VIRTUAL_HOST']);
const routes: ReadonlySet<string> = new Set(['HTTP_ROUTE', 'ROUTE_CONFIGURATION']);

/** What a patch that adds or removes can't be applied to: routes are made anew for every proxy. */
export const isRoute = (applyTo: string): boolean => routes.has(applyTo);

/** What a patch can replace as a whole. */
export const isReplaceable = (applyTo: string): boolean => replaceable.has(applyTo);

/**
 * All patches of a mesh. https://istio.io/latest/docs/reference/config/networking/envoy-filter/
 * A patch that has no `patch` ends the list of its EnvoyFilter, as in Istio's analyzer.
 */
export function envoyPatches(mesh: Mesh): readonly EnvoyPatch[] {
  const versioned = new Set<string>();
  return mesh.resources('EnvoyFilter').flatMap((resource) => {
    const priority = getNumber(resource.root, ['spec', 'priority'])?.value ?? 0;
    const entries = getItems(resource.root, ['spec', 'configPatches']);
    const end = entries.findIndex((entry) => !getMap(entry, ['patch']));
    return entries.slice(0, end < 0 ? undefined : end).map((entry, index): EnvoyPatch => {
      const applyTo = getString(entry, ['applyTo'])?.value ?? '';
      const operation = getString(entry, ['patch', 'operation'])?.value ?? '';
      const filter = filterOf(entry);
      const wrong =
        (operation === 'REPLACE' && !isReplaceable(applyTo)) || (operation === 'REMOVE' && isRoute(applyTo));
      const patch = {
        resource,
        path: ['spec', 'configPatches', index],
        applyTo,
        operation,
        relative: priority === 0 && relativeOperations.has(operation) && !wrong,
        afterVersioned: versioned.has(filter),
      };
      if (getString(entry, ['match', 'proxy', 'proxyVersion'])) versioned.add(filter);
      return patch;
    });
  });
}

/** What a patch is about: the filter it brings, else the filter it looks for. */
function filterOf(entry: YamlNode): string {
  const value = getMap(entry, ['patch', 'value']);
  if (!value || value.entries.length === 0) return '';
  const named = value.entries.some(({ key }) => key === 'name');
  if (named) return `value ${getString(value, ['name'])?.value ?? ''}`;
  const sought = getString(entry, ['match', 'listener', 'filterChain', 'filter', 'name'])?.value;
  return sought === undefined ? '' : `match ${sought}`;
}
