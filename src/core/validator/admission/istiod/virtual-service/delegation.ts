import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** Whether other VirtualServices delegate to this one: it has no hosts of its own. */
export function isDelegate(spec: Field): boolean {
  return spec.at('hosts').items.length === 0;
}

/** A VirtualService without hosts takes its hosts and Gateways from another, and HTTP routes only. */
export function checkDelegate(spec: Field, { refuse }: Review): void {
  if (!isDelegate(spec)) return;
  for (const key of ['gateways', 'tls', 'tcp']) {
    if (spec.at(key).items.length === 0) continue;
    refuse(
      'delegation',
      spec.at(key),
      `A VirtualService without hosts can't have ${key === 'gateways' ? key : `${key} routes`}.`,
      'Add the hosts, or remove the field: what delegates to this VirtualService decides on it.',
    );
  }
}

/** Some routes must be there. */
export function checkHasRoutes(spec: Field, { refuse }: Review): void {
  if (['http', 'tls', 'tcp'].some((key) => spec.at(key).items.length > 0)) return;
  refuse('incomplete', spec, 'The VirtualService has no routes.', 'Add some under http, tls or tcp.');
}
