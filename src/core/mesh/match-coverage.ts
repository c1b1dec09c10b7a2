import { childOf } from '../yaml/find-node.ts';
import type { FieldPath, YamlNode } from '../yaml/node.ts';
import { type PlainValue, plainValue } from '../yaml/plain-value.ts';
import { getItems, getMap, getNumber, getString } from './get.ts';
import type { Resource } from './resource.ts';

/** A route of a VirtualService that no request reaches. */
export interface UnreachableRoute {
  readonly path: FieldPath;
  readonly name: string;
  readonly reason: 'second-catch-all' | 'after-catch-all' | 'all-matches-taken';
  /** The name of the route that takes its requests, where it is one. */
  readonly taker?: string;
}

/** A match that an earlier one makes useless. */
export interface CoveredMatch {
  readonly path: FieldPath;
  readonly route: string;
  readonly match: string;
  /** The route of the earlier match. */
  readonly taker: string;
  /** The prefixes, where the earlier one is shorter; absent where the two matches are the same. */
  readonly prefixes?: { readonly own: string; readonly earlier: string };
}

/** What routes of a VirtualService take from those below them. */
export interface MatchCoverage {
  readonly unreachable: readonly UnreachableRoute[];
  readonly covered: readonly CoveredMatch[];
}

/** The most matches whose prefixes are compared pair by pair. */
const maxCompared = 1000;

/**
 * Compares the matches of a VirtualService's routes, in which the first that fits wins, as istiod does when it
 * validates one. https://istio.io/latest/docs/ops/best-practices/traffic-management/
 */
export function matchCoverage(resource: Resource): MatchCoverage {
  const unreachable: UnreachableRoute[] = [];
  const covered: CoveredMatch[] = [];
  for (const protocol of ['http', 'tcp', 'tls']) {
    const routes = getItems(resource.root, ['spec', protocol]);
    const nameOf = (index: number) => getString(routes[index], ['name'])?.value ?? `#${index + 1}`;
    const takers = new Map<string, number>();
    const prefixed: Prefixed[] = [];
    let catchAll: number | undefined;
    routes.forEach((route, index) => {
      const path: FieldPath = ['spec', protocol, index];
      const name = nameOf(index);
      const matches = getItems(route, ['match']);
      if (matches.length === 0) {
        if (catchAll !== undefined)
          unreachable.push({ path, name, reason: 'second-catch-all', taker: nameOf(catchAll) });
        catchAll = index;
        return;
      }
      if (catchAll !== undefined) {
        unreachable.push({ path, name, reason: 'after-catch-all', taker: nameOf(catchAll) });
        return;
      }
      let taken = 0;
      matches.forEach((match, place) => {
        const at = [...path, 'match', place];
        const label = getString(match, ['name'])?.value ?? `#${place + 1}`;
        const identity = identityOf(match, protocol);
        const taker = takers.get(identity);
        if (taker === undefined) {
          takers.set(identity, index);
          const prefix = protocol === 'http' ? getString(match, ['uri', 'prefix'])?.value : undefined;
          if (prefix !== undefined)
            prefixed.push({ path: at, route: name, match: label, prefix, node: match });
        } else {
          taken++;
          covered.push({ path: at, route: name, match: label, taker: nameOf(taker) });
        }
      });
      if (taken === matches.length) unreachable.push({ path, name, reason: 'all-matches-taken' });
    });
    covered.push(...coveredPrefixes(prefixed.slice(0, maxCompared)));
  }
  return { unreachable, covered };
}

interface Prefixed {
  readonly path: FieldPath;
  readonly route: string;
  readonly match: string;
  readonly prefix: string;
  readonly node: YamlNode;
}

function coveredPrefixes(matches: readonly Prefixed[]): readonly CoveredMatch[] {
  return matches.flatMap((earlier, index) =>
    matches
      .slice(index + 1)
      .filter((later) => earlier.prefix !== later.prefix && covers(earlier, later))
      .map(({ path, route, match, prefix }) => ({
        path,
        route,
        match,
        taker: earlier.route,
        prefixes: { own: prefix, earlier: earlier.prefix },
      })),
  );
}

/** Whether every request that fits the later match fits the earlier one too, so far as istiod can tell. */
function covers(earlier: Prefixed, later: Prefixed): boolean {
  const port = ({ node }: Prefixed) => getNumber(node, ['port'])?.value ?? 0;
  if (!later.prefix.startsWith(earlier.prefix) || port(earlier) !== port(later)) return false;
  const same = (field: string, otherwise: string) =>
    patternOf(childOf(earlier.node, field), otherwise).startsWith(
      patternOf(childOf(later.node, field), otherwise),
    );
  if (!same('method', 'exact:GET') || !same('authority', '')) return false;
  return ['headers', 'queryParams', 'withoutHeaders'].every((field) => {
    const [ours, theirs] = [earlier, later].map(
      ({ node }) =>
        new Map(getMap(node, [field])?.entries.map(({ key, value }) => [key, patternOf(value, '')])),
    );
    return (
      ours?.size === theirs?.size &&
      [...(ours ?? [])].every(([key, value]) => {
        const other = theirs?.get(key);
        return other !== undefined && value.startsWith(other);
      })
    );
  });
}

function patternOf(match: YamlNode | undefined, otherwise: string): string {
  const exact = getString(match, ['exact'])?.value;
  const prefix = getString(match, ['prefix'])?.value;
  return exact ? `exact:${exact}` : prefix ? `prefix:${prefix}` : otherwise;
}

const maps: ReadonlySet<string> = new Set(['headers', 'queryParams', 'sourceLabels', 'withoutHeaders']);

/** What makes two matches the same: all that is set but the name. */
function identityOf(match: YamlNode, protocol: string): string {
  if (match.type !== 'map') return '';
  const set = match.entries.filter(({ key, value }) => {
    if (protocol === 'http' && key === 'name') return false;
    if (value.type === 'list') return value.items.length > 0;
    if (value.type === 'map') return value.entries.length > 0 || !maps.has(key);
    return value.value !== null && value.value !== '' && value.value !== 0 && value.value !== false;
  });
  return canonical(plainValue({ ...match, entries: set }));
}

/** JSON with the keys of maps in order. */
function canonical(value: PlainValue): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
