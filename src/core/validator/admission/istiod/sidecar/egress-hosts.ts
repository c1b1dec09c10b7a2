import { checkNamespacedHost } from '../checks/namespaced-host.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** The hosts that a listener leads to, with their namespaces. istiod warns of those that others cover. */
export function checkEgressHosts(hosts: Field, review: Review): void {
  if (hosts.items.length === 0) {
    review.refuse(
      'incomplete',
      hosts,
      'The listener has no hosts.',
      'Add some, such as "./*", or "~/*" for none.',
    );
    return;
  }
  const byNamespace = new Map<string, Set<string>>();
  for (const host of hosts.items) {
    const slash = host.text.indexOf('/');
    const namespace = host.text.slice(0, Math.max(slash, 0));
    if (slash >= 0 && !namespace.startsWith('~')) {
      const known = seen(byNamespace, namespace === '.' ? review.namespace : namespace);
      const name = host.text.slice(slash + 1);
      if (name === '*' ? known.size > 0 : known.has(name) || known.has('*')) {
        review.warn(
          'duplicate-host',
          host,
          name === '*' ? `"${host.text}" covers entries before it.` : `Entries before cover "${host.text}".`,
          'Remove what is covered.',
        );
      }
      known.add(name);
    }
    checkNamespacedHost(host, { isGateway: false }, review);
  }
  if (!byNamespace.get('*')?.has('*') || byNamespace.size < 2) return;
  review.warn('duplicate-host', hosts, '"*/*" covers all the others.', 'Keep "*/*" alone, or remove it.');
}

function seen(byNamespace: Map<string, Set<string>>, namespace: string): Set<string> {
  const known = byNamespace.get(namespace) ?? new Set();
  byNamespace.set(namespace, known);
  return known;
}
