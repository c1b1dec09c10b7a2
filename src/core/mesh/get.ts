import { nodeAt } from '../yaml/find-node.ts';
import type { FieldPath, ListNode, MapNode, ScalarNode, YamlNode } from '../yaml/node.ts';

/** The map at a path, `undefined` if there is none or something else. */
export function getMap(node: YamlNode | undefined, path: FieldPath): MapNode | undefined {
  const found = nodeAt(node, path);
  return found?.type === 'map' ? found : undefined;
}

/** The list at a path, `undefined` if there is none or something else. */
export function getList(node: YamlNode | undefined, path: FieldPath): ListNode | undefined {
  const found = nodeAt(node, path);
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
  const found = nodeAt(node, path);
  return isString(found) && found.value !== '' ? found : undefined;
}

/** The strings of the list at a path, with their ranges. */
export function getStrings(node: YamlNode | undefined, path: FieldPath): readonly StringNode[] {
  return getItems(node, path).filter(isString);
}

/** The number at a path with its range. */
export function getNumber(node: YamlNode | undefined, path: FieldPath): NumberNode | undefined {
  const found = nodeAt(node, path);
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

/** The boolean at a path. */
export function getBoolean(node: YamlNode | undefined, path: FieldPath): boolean | undefined {
  const found = nodeAt(node, path);
  return found?.type === 'scalar' && typeof found.value === 'boolean' ? found.value : undefined;
}
