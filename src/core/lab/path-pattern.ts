import type { YamlNode } from '../yaml/node.ts';

/** A key, an index, or every item of a list. */
type Step = string | number | '*';
interface PatternStep {
  readonly step: Step;
  readonly every: boolean;
}

/**
 * Reads a pattern for paths: `spec.http[0].route[*].weight`; a key with dots or slashes stands in brackets and
 * quotes, `metadata.labels["sidecar.istio.io/inject"]`.
 *
 * @returns the steps, or nothing where the text is no pattern
 */
export function parsePathPattern(text: string): readonly PatternStep[] | undefined {
  const token = /\.?([^.[\]"]+)|\[(\d+)\]|\[(\*)\]|\["([^"]+)"\]/y;
  const steps: PatternStep[] = [];
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, key, index, every, quoted] = match;
    if (every) steps.push({ step: '*', every: true });
    else steps.push({ step: index === undefined ? (key ?? quoted ?? '') : Number(index), every: false });
  }
  return steps.length > 0 ? steps : undefined;
}

/** Every node below `root` whose path fits the pattern, in document order. */
export function nodesMatching(root: YamlNode, steps: readonly PatternStep[]): readonly YamlNode[] {
  let nodes: readonly YamlNode[] = [root];
  for (const { step, every } of steps) {
    nodes = nodes.flatMap((node): readonly YamlNode[] => {
      if (node.type === 'list') {
        return every ? node.items : typeof step === 'number' ? node.items.slice(step, step + 1) : [];
      }
      if (node.type !== 'map' || every) return [];
      // A key can look like an index: ports under portLevelMtls.
      return node.entries.filter(({ key }) => key === String(step)).map(({ value }) => value);
    });
  }
  return nodes;
}
