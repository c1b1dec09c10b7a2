import type { Field } from '../field.ts';

/** A condition by the beginning of the path, and one before it that takes all of its requests. */
export interface Overlap {
  readonly match: Field;
  readonly before: Field;
}

/**
 * Conditions whose prefix of the path is covered by a shorter one before, as far as Istio looks: port, method,
 * host, headers and parameters must agree too. Without a method, Istio means GET here.
 */
export function overlappingPrefixes(matches: readonly Field[]): readonly Overlap[] {
  const byPrefix = matches.filter((match) => match.at('uri', 'prefix').text !== '');
  return byPrefix.flatMap((before, index) =>
    byPrefix.slice(index + 1).flatMap((match) => (covers(before, match) ? [{ match, before }] : [])),
  );
}

function covers(before: Field, match: Field): boolean {
  const [short, long] = [before.at('uri', 'prefix').text, match.at('uri', 'prefix').text];
  return (
    short !== long &&
    long.startsWith(short) &&
    before.at('port').number === match.at('port').number &&
    begins(compared(before.at('method')) || 'exact:GET', compared(match.at('method')) || 'exact:GET') &&
    begins(compared(before.at('authority')), compared(match.at('authority'))) &&
    ['headers', 'queryParams', 'withoutHeaders'].every((key) => sameConditions(before.at(key), match.at(key)))
  );
}

const begins = (text: string, start: string) => text.startsWith(start);

/** A condition as a text whose beginning tells its kind; empty for expressions, which Istio doesn't compare. */
function compared(condition: Field): string {
  const kind = ['exact', 'prefix'].find((key) => condition.at(key).text !== '');
  return kind ? `${kind}:${condition.at(kind).text}` : '';
}

function sameConditions(before: Field, match: Field): boolean {
  const entries = before.entries;
  return (
    entries.length === match.entries.length &&
    entries.every(({ key, field }) => match.at(key).isSet && begins(compared(field), compared(match.at(key))))
  );
}
