import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const isUsed = (route: Field, key: string) =>
  key === 'route' || key === 'mirrors' ? route.at(key).items.length > 0 : route.at(key).isSet;

/** An HTTP route does one thing: it sends on, redirects, answers, or delegates. */
export function checkRouteAction(route: Field, inDelegate: boolean, { refuse }: Review): void {
  if (!inDelegate && route.at('delegate').isSet) {
    for (const key of ['redirect', 'route'].filter((other) => isUsed(route, other))) {
      refuse(
        'delegation',
        route.at(key),
        `A route that delegates can't have ${key} as well.`,
        `Remove one of delegate and ${key}.`,
      );
    }
    return;
  }
  if (inDelegate && route.at('delegate').isSet) {
    refuse(
      'delegation',
      route.at('delegate'),
      "A VirtualService that others delegate to can't delegate further.",
      'Put the routes here, or let the first VirtualService delegate to the last.',
    );
  }
  const action = ['redirect', 'directResponse'].find((key) => isUsed(route, key));
  if (action) {
    const others = ['route', 'fault', 'rewrite', 'directResponse'].filter((key) => key !== action);
    for (const key of others.filter((other) => isUsed(route, other))) {
      refuse(
        'route-action',
        route.at(key),
        `A route with ${action} can't have ${key} as well.`,
        `Remove one of ${action} and ${key}.`,
      );
    }
  } else if (!isUsed(route, 'route')) {
    refuse(
      'route-action',
      route,
      'The route says nothing of what happens to its requests.',
      'Add one of route, redirect, directResponse and delegate.',
    );
  }
  if (isUsed(route, 'mirror') && isUsed(route, 'mirrors')) {
    refuse('route-action', route.at('mirror'), 'mirror and mirrors stand together.', 'Keep mirrors alone.');
  }
}
