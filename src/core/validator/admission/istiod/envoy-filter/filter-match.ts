import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { newFilterName } from './filter-name.ts';

const managers = ['envoy.filters.network.http_connection_manager', 'envoy.http_connection_manager'];

/** A match by a filter of a listener, and by a filter within it; whether istiod looks further. */
export function checkFilterMatch(listener: Field, applyTo: string, review: Review): boolean {
  const filter = listener.at('filterChain', 'filter');
  if (!filter.isSet) return true;
  if (applyTo === 'LISTENER' || applyTo === 'FILTER_CHAIN') {
    review.warn(
      'patch-match',
      filter,
      `A patch for ${applyTo} does not look at filters.`,
      'Remove the filter from the match, or patch NETWORK_FILTER or HTTP_FILTER.',
    );
  }
  const [name, inner] = [filter.at('name'), filter.at('subFilter')];
  const fault = filterFault(name, inner, applyTo);
  if (fault) {
    review.refuse('patch-match', ...fault);
    return false;
  }
  for (const one of [name, inner.at('name')]) {
    const modern = newFilterName(one.text);
    if (modern) {
      review.warn(
        'deprecated-field',
        one,
        `"${one.text}" is the old name of the filter.`,
        `Write ${modern}.`,
        modern,
      );
    }
  }
  return true;
}

function filterFault(
  name: Field,
  inner: Field,
  applyTo: string,
): readonly [at: Field, what: string, remedy: string] | undefined {
  if (name.text === '') return [name, 'The filter to match has no name.', 'Add its name.'];
  if (!inner.isSet) return undefined;
  if (applyTo !== 'HTTP_FILTER') {
    return [
      inner,
      `A patch for ${applyTo} has no filters within filters.`,
      'Remove subFilter, or patch HTTP_FILTER.',
    ];
  }
  if (!managers.includes(name.text)) {
    return [name, `"${name.text}" has no HTTP filters in it.`, `Write ${managers[0]}.`];
  }
  return inner.at('name').text === ''
    ? [inner.at('name'), 'The filter within the filter has no name.', 'Add its name.']
    : undefined;
}
