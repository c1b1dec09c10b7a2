import type { TextRange, YamlNode } from './node.ts';
import type { ParseFault } from './parse-fault.ts';

/** Nodes that aliases may add to a document at most, whatever the ratio: what a page can walk without a pause. */
const maxAliased = 100_000;

/**
 * Counts what a document would hold if every alias were written out, without writing it out. Kubernetes refuses a
 * document when nearly all of its nodes come from aliases; that stops the "billion laughs"
 * (https://kubernetes.io/blog/2019/10/04/cve-2019-11253/).
 */
export class AliasBudget {
  readonly #sizes = new Map<YamlNode, number>();
  #aliased = 0;
  #written = 0;

  wrote(node: YamlNode): void {
    this.#written += 1;
    this.#sizes.set(
      node,
      1 + childrenOf(node).reduce((sum, child) => sum + (this.#sizes.get(child) ?? 1), 0),
    );
  }

  used(target: YamlNode): void {
    this.#aliased += this.#sizes.get(target) ?? 1;
  }

  /** A fault when the document, written out, would be too large for its text. */
  faults(range: TextRange): readonly ParseFault[] {
    const total = this.#aliased + this.#written;
    const nearlyAll = this.#aliased > 100 && total > 1000 && this.#aliased / total > 0.99;
    if (!nearlyAll && this.#aliased <= maxAliased) return [];
    return [
      {
        code: 'yaml-alias',
        range,
        path: [],
        what: 'The aliases of this document repeat each other until it would be far larger than its text.',
        remedy: 'Write the values out, or use fewer aliases inside anchored values.',
      },
    ];
  }
}

function childrenOf(node: YamlNode): readonly YamlNode[] {
  if (node.type === 'list') return node.items;
  return node.type === 'map' ? node.entries.map(({ value }) => value) : [];
}
