import type { Scalar } from 'yaml';
import type { ScalarValue } from './node.ts';
import { resolveScalar } from './resolve-scalar.ts';

const yamlTag = 'tag:yaml.org,2002:';

/**
 * What a scalar means, given how it is written: plain text is resolved, quoted and block text is a string, and a
 * tag such as `!!str` or `!!int` decides for itself. Tags that Kubernetes doesn't know leave a string.
 */
export function resolveTagged(node: Scalar): ScalarValue {
  const source = String(node.value ?? '');
  if (!node.tag) return node.type === 'PLAIN' || node.type === undefined ? resolveScalar(source) : source;
  if (!node.tag.startsWith(yamlTag)) return source;
  switch (node.tag.slice(yamlTag.length)) {
    case 'int':
    case 'float':
    case 'bool':
    case 'null':
      return resolveScalar(source);
    default:
      return source;
  }
}
