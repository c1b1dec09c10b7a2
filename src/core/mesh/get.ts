import type { FieldPath, ListNode, MapEntry, MapNode, PathStep, ScalarNode, YamlNode } from '../yaml/node.ts';

/** The entry of a map under `key`; the last one where a key stands twice, as the API server decodes it. */
export function entryOf(node: YamlNode | undefined, key: string): MapEntry | undefined {
  if (node?.type !== 'map') return undefined;
  return node.entries.findLast((entry) => entry.key === key);
}

function step(node: YamlNode | undefined, to: PathStep): YamlNode | undefined {
  if (typeof to === 'string') return entryOf(node, to)?.value;
  return node?.type === 'list' ? node.items[to] : undefined;
}

/** The value at a path, with its range; `undefined` where the path leads nowhere. */
export function get(node: YamlNode | undefined, path: FieldPath): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>(step, node);
}

/** The map at a path, `undefined` if there is none or something else. */
export function getMap(node: YamlNode | undefined, path: FieldPath): MapNode | undefined {
  const found = get(node, path);
  return found?.type === 'map' ? found : undefined;
}

/** The list at a path, `undefined` if there is none or something else. */
export function getList(node: YamlNode | undefined, path: FieldPath): ListNode | undefined {
  const found = get(node, path);
  return found?.type === 'list' ? found : undefined;
}

/** The items of the list at a path; none where there is no list. */
export function getItems(node: YamlNode | undefined, path: FieldPath): readonly YamlNode[] {
  return getList(node, path)?.items ?? [];
}

/** A scalar whose value is a string, as TypeScript knows it. */
export interface StringNode extends ScalarNode {
  readonly value: string;
}

/** A scalar whose value is a number, as TypeScript knows it. */
export interface NumberNode extends ScalarNode {
  readonly value: number;
}

function isString(node: YamlNode | undefined): node is StringNode {
  return node?.type === 'scalar' && typeof node.value === 'string';
}

/** The string at a path with its range. The empty string counts as absent, as Istio's protobufs have it. */
export function getString(node: YamlNode | undefined, path: FieldPath): StringNode | undefined {
  const found = get(node, path);
  return isString(found) && found.value !== '' ? found : undefined;
}

/** The strings of the list at a path, with their ranges. */
export function getStrings(node: YamlNode | undefined, path: FieldPath): readonly StringNode[] {
  return getItems(node, path).filter(isString);
}

/** The number at a path with its range. */
export function getNumber(node: YamlNode | undefined, path: FieldPath): NumberNode | undefined {
  const found = get(node, path);
  return found?.type === 'scalar' && typeof found.value === 'number' ? (found as NumberNode) : undefined;
}

/** The map at a path as plain strings: labels, annotations, selectors. Values that are no strings are left out. */
export function getStringMap(node: YamlNode | undefined, path: FieldPath): ReadonlyMap<string, string> {
  const strings = new Map<string, string>();
  for (const { key, value } of getMap(node, path)?.entries ?? []) {
    if (isString(value)) strings.set(key, value.value);
  }
  return strings;
}
