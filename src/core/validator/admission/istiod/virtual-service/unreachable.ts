import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { canonicalMatch } from './canonical-match.ts';
import { overlappingPrefixes } from './overlapping-prefixes.ts';

/**
 * Routes and conditions that no request reaches, since one before takes all of theirs. istiod warns of them.
 * https://istio.io/latest/docs/reference/config/analysis/ist0130/ and ist0134
 */
export function checkUnreachable(spec: Field, review: Review): void {
  for (const protocol of ['tcp', 'tls']) checkRoutes(spec.at(protocol).items, review);
  const matches = checkRoutes(spec.at('http').items, review);
  for (const { match, before } of overlappingPrefixes(matches)) {
    const uri = match.at('uri', 'prefix');
    review.warn(
      'unused-match',
      uri,
      `"${uri.text}" is covered by the prefix "${before.at('uri', 'prefix').text}" of ${nameOf(before)}.`,
      'Put the longer prefix first.',
    );
  }
}

/** Warns of routes of one protocol; returns the conditions that stay, in their order. */
function checkRoutes(routes: readonly Field[], { warn }: Review): readonly Field[] {
  const seen = new Map<string, Field>();
  let catchAll: Field | undefined;
  for (const route of routes) {
    const matches = route.at('match').items;
    if (matches.length === 0) {
      if (catchAll) unreachable(route, catchAll);
      catchAll = route;
      continue;
    }
    if (catchAll) {
      unreachable(route, catchAll);
      continue;
    }
    let repeated = 0;
    for (const match of matches) {
      const key = canonicalMatch(match);
      const before = seen.get(key);
      if (before) {
        repeated++;
        warn(
          'unused-match',
          match,
          `${nameOf(before)} has the same condition already.`,
          'Remove one of the two, or make them differ.',
        );
      } else seen.set(key, match);
    }
    if (repeated < matches.length) continue;
    warn(
      'unreachable-route',
      route,
      'No request reaches this route: others before it have all of its conditions.',
      'Remove it, or change its conditions.',
    );
  }
  return [...seen.values()];

  function unreachable(route: Field, before: Field): void {
    warn(
      'unreachable-route',
      route,
      `No request reaches this route: ${nameOf(before)} takes them all.`,
      'Put the route without conditions last.',
    );
  }
}

/** How messages name the route that a field stands in. */
function nameOf(field: Field): string {
  const [, protocol, index] = field.path;
  return `the route ${String(protocol)}[${String(index)}]`;
}
