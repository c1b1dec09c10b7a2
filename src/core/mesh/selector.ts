/**
 * Whether labels satisfy an equality selector: every pair of the selector stands among the labels. An empty selector
 * selects nothing, as for a Service without one:
 * https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors
 */
export function selects(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean {
  if (selector.size === 0) return false;
  for (const [name, value] of selector) if (labels.get(name) !== value) return false;
  return true;
}
