import { childOf, nodeAt } from '../../../yaml/find-node.ts';
import type { FieldPath, PathStep, YamlNode } from '../../../yaml/node.ts';

/** An entry of a map: its key, and the place of its value. */
export interface Entry {
  readonly key: string;
  readonly field: Field;
}

/**
 * A place in a document, whether or not something stands there, read as Istio's protobufs read it: what is absent
 * or null counts as empty text, zero, false, no items. So a check can ask for a field of a field of nothing, and
 * still has the path to report.
 */
export class Field {
  readonly node: YamlNode | undefined;
  readonly path: FieldPath;

  constructor(node: YamlNode | undefined, path: FieldPath = []) {
    this.node = node?.type === 'scalar' && node.value === null ? undefined : node;
    this.path = path;
  }

  /** The place some steps further in. */
  at(...steps: readonly PathStep[]): Field {
    return new Field(nodeAt(this.node, steps), [...this.path, ...steps]);
  }

  /** Whether something stands here, be it an empty map or an empty text. */
  get isSet(): boolean {
    return this.node !== undefined;
  }

  get text(): string {
    return this.node?.type === 'scalar' && typeof this.node.value === 'string' ? this.node.value : '';
  }

  get number(): number {
    return this.node?.type === 'scalar' && typeof this.node.value === 'number' ? this.node.value : 0;
  }

  get flag(): boolean {
    return this.node?.type === 'scalar' && this.node.value === true;
  }

  get items(): readonly Field[] {
    return this.node?.type === 'list'
      ? this.node.items.map((_, index) => new Field(childOf(this.node, index), [...this.path, index]))
      : [];
  }

  /** The entries of a map, without those the API server drops because their value is null. */
  get entries(): readonly Entry[] {
    return this.node?.type === 'map'
      ? this.node.entries
          .map(({ key, value }) => ({ key, field: new Field(value, [...this.path, key]) }))
          .filter(({ field }) => field.isSet)
      : [];
  }

  /** The first of these fields that is set, as a oneof has it. */
  firstOf(...keys: readonly string[]): string | undefined {
    return keys.find((key) => this.at(key).isSet);
  }
}
