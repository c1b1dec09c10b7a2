import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { AliasBudget } from './alias-budget.ts';
import { keyText } from './key-text.ts';
import type { FieldPath, ListNode, MapEntry, MapNode, ScalarNode, TextRange, YamlNode } from './node.ts';
import type { ParseFault } from './parse-fault.ts';
import { resolveTagged } from './resolve-tagged.ts';

/** More faults than these teach nothing new about one document. */
const maxFaults = 100;

export interface BuiltTree {
  readonly root: YamlNode;
  readonly faults: readonly ParseFault[];
}

/**
 * Turns the syntax tree of one document into values as sigs.k8s.io/yaml decodes it in strict mode: merge keys
 * merged, aliases followed, keys made strings, duplicates reported. An alias shares its anchor's node, so a bomb
 * costs nothing here; {@link AliasBudget} refuses it.
 */
export function buildTree(contents: Node | null, end: number): BuiltTree {
  const builder = new TreeBuilder();
  const root = builder.node(contents, [], { start: end, end });
  return {
    root,
    faults: [...builder.faults, ...builder.budget.faults(rangeOf(contents, { start: 0, end }))],
  };
}

class TreeBuilder {
  readonly faults: ParseFault[] = [];
  readonly budget = new AliasBudget();
  readonly #anchors = new Map<string, YamlNode | 'open'>();

  node(node: unknown, path: FieldPath, empty: TextRange): YamlNode {
    if (isAlias(node)) return this.#alias(node, path, empty);
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor ? node.anchor : undefined;
    if (anchor) this.#anchors.set(anchor, 'open');
    const built = this.#built(node, path, empty);
    this.budget.wrote(built);
    if (anchor) this.#anchors.set(anchor, built);
    return built;
  }

  #built(node: unknown, path: FieldPath, empty: TextRange): YamlNode {
    if (isMap(node)) return this.#map(node, path, rangeOf(node, empty));
    if (isSeq(node)) {
      const range = rangeOf(node, empty);
      const items = node.items.map((item, index) =>
        this.node(item, [...path, index], { start: range.start, end: range.start }),
      );
      return { type: 'list', items, range } satisfies ListNode;
    }
    if (isScalar(node)) return this.#scalar(node, path, rangeOf(node, empty));
    return { type: 'scalar', value: null, range: empty };
  }

  #scalar(node: Scalar, path: FieldPath, range: TextRange): ScalarNode {
    const value = resolveTagged(node);
    if (value === undefined) {
      this.#fault('yaml-syntax', range, path, {
        what: `"${node.source}" is not what its tag ${node.tag?.replace('tag:yaml.org,2002:', '!!')} says.`,
        remedy: 'Remove the tag, or write a value of that type.',
      });
      return { type: 'scalar', value: null, range };
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.#fault('yaml-number', range, path, {
        what: 'This is infinity or not-a-number, and JSON, which carries every request to the API server, has no such number.',
        remedy: 'Write a finite number, or quote the text if a string is meant.',
      });
      return { type: 'scalar', value: null, range };
    }
    return { type: 'scalar', value, range };
  }

  #map(node: YAMLMap, path: FieldPath, range: TextRange): MapNode {
    const entries = new Map<string, MapEntry>();
    const put = (identity: string, entry: MapEntry, fault: TextRange) => {
      if (entries.has(identity)) {
        this.#fault('duplicate-key', fault, [...path, entry.key], {
          what: `The key "${entry.key}" stands twice in the same map.`,
          remedy: 'Keep one of the two and delete the other.',
        });
        entries.delete(identity);
      }
      entries.set(identity, entry);
    };
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const keyRange = rangeOf(pair.key, range);
      const after = { start: keyRange.end, end: keyRange.end };
      if (isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<') {
        const merged = this.node(pair.value, path, after);
        for (const entry of this.#mergedEntries(merged, path, keyRange))
          put(`string ${entry.key}`, entry, keyRange);
        continue;
      }
      const key = this.#key(pair.key, path, keyRange);
      if (!key) continue;
      const value = this.node(pair.value, [...path, key.text], after);
      put(key.identity, { key: key.text, keyRange, value }, keyRange);
    }
    return { type: 'map', entries: distinct(entries), range };
  }

  /** Keys are compared before they become strings: `80` and `"80"` are two keys, of which the later wins. */
  #key(node: unknown, path: FieldPath, range: TextRange): { text: string; identity: string } | undefined {
    if (isScalar(node) || isAlias(node) || node === null) {
      const target = this.node(node, path, range);
      if (target.type === 'scalar' && target.value !== null) {
        return { text: keyText(target.value), identity: `${typeof target.value} ${target.value}` };
      }
    }
    this.#fault('yaml-key', range, path, {
      what: 'A key must be text; this one is null, a map or a list.',
      remedy: 'Write a name before the colon, quoted if it is `null` or `~`.',
    });
    return undefined;
  }

  #mergedEntries(merged: YamlNode, path: FieldPath, range: TextRange): readonly MapEntry[] {
    if (merged.type === 'map') return merged.entries;
    if (merged.type === 'list' && merged.items.every((item) => item.type === 'map')) {
      return merged.items.toReversed().flatMap((item) => (item.type === 'map' ? item.entries : []));
    }
    this.#fault('yaml-syntax', range, path, {
      what: 'The merge key `<<` needs a map or a list of maps.',
      remedy: 'Point it at the anchor of a map, or remove it.',
    });
    return [];
  }

  #alias(node: Alias, path: FieldPath, empty: TextRange): YamlNode {
    const target = this.#anchors.get(node.source);
    const range = rangeOf(node, empty);
    if (target !== undefined && target !== 'open') {
      this.budget.used(target);
      return target;
    }
    const why =
      target === 'open'
        ? 'stands inside the very value it names'
        : 'names an anchor that is not defined above it';
    this.#fault('yaml-alias', range, path, {
      what: `The alias *${node.source} ${why}.`,
      remedy: `Define the value before with &${node.source}, or write it out here.`,
    });
    return { type: 'scalar', value: null, range };
  }

  #fault(
    code: ParseFault['code'],
    range: TextRange,
    path: FieldPath,
    say: { what: string; remedy: string },
  ): void {
    if (this.faults.length < maxFaults) this.faults.push({ code, range, path, ...say });
  }
}

function distinct(entries: ReadonlyMap<string, MapEntry>): readonly MapEntry[] {
  const byText = new Map([...entries.values()].map((entry) => [entry.key, entry]));
  return [...byText.values()];
}

function rangeOf(node: unknown, otherwise: TextRange): TextRange {
  const range = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : otherwise;
}
