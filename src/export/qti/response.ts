import { escapeXml } from '../markup/escape-xml.ts';
import { xml } from '../markup/xml.ts';

/** How a response is declared: what it is made of, its key, and what its parts are worth. */
export interface Declared {
  readonly identifier: string;
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'directedPair' | 'string' | 'float' | 'integer';
  readonly key: readonly (string | number)[];
  /** The mapping as XML, if points come from one. */
  readonly mapping?: string;
}

export function declaration({ identifier, cardinality, baseType, key, mapping = '' }: Declared): string {
  const values = key.map((value) => xml('value', {}, escapeXml(String(value))));
  const correctResponse = values.length > 0 ? xml('correctResponse', {}, ...values) : '';
  return xml('responseDeclaration', { identifier, cardinality, baseType }, correctResponse, mapping);
}

/** What each value is worth; all others nothing. */
export function mapping(
  values: readonly (readonly [key: string, points: number])[],
  limits: { readonly lowerBound: number; readonly upperBound: number } | null,
  caseSensitive: boolean | null = null,
): string {
  const entries = values.map(([mapKey, mappedValue]) =>
    xml('mapEntry', { mapKey, mappedValue, caseSensitive }),
  );
  return xml('mapping', { ...limits, defaultValue: 0 }, ...entries);
}
