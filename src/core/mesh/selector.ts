/**
 * Whether labels satisfy a Service's selector: every pair of it stands among them. An empty selector selects nothing:
 * https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors
 */
export function selects(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean {
  return selector.size > 0 && matches(selector, labels);
}

/** Whether labels satisfy the selector of a policy, a Gateway or a subset, where an empty one selects everything. */
export function matches(selector: ReadonlyMap<string, string>, labels: ReadonlyMap<string, string>): boolean {
  for (const [name, value] of selector) if (labels.get(name) !== value) return false;
  return true;
}

/** A selector as kubectl writes it: `app=web,version=v1`, pairs in the order of their names. */
export function selectorText(selector: ReadonlyMap<string, string>): string {
  return [...selector]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(',');
}
