import type { ScalarValue, YamlNode } from './node.ts';

export type PlainValue = ScalarValue | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** The value of a node without its ranges, as JSON would carry it. Aliased parts are shared, not copied. */
export function plainValue(node: YamlNode, made: Map<YamlNode, PlainValue> = new Map()): PlainValue {
  const known = made.get(node);
  if (known !== undefined) return known;
  const value =
    node.type === 'map'
      ? Object.fromEntries(node.entries.map((entry) => [entry.key, plainValue(entry.value, made)]))
      : node.type === 'list'
        ? node.items.map((item) => plainValue(item, made))
        : node.value;
  made.set(node, value);
  return value;
}
