import type { CST } from 'yaml';

/** Deeper than any resource, and shallow enough for recursion in a worker's stack. */
export const maxDepth = 256;

/**
 * The offset of the first token nested deeper than {@link maxDepth}, or nothing. Walks with a stack of its own,
 * because the tree comes from text that may nest a million deep.
 */
export function offsetOfTooDeep(root: CST.Token): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > maxDepth) return 'offset' in token ? token.offset : 0;
    if (token.type === 'document') {
      if (token.value) stack.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const item of token.items) {
        if (item.key) stack.push({ token: item.key, depth: depth + 1 });
        if (item.value) stack.push({ token: item.value, depth: depth + 1 });
      }
    }
  }
  return undefined;
}
