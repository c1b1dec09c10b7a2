import type { Scalar } from 'yaml';
import type { ScalarValue } from './node.ts';
import { resolveScalar } from './resolve-scalar.ts';

const yamlTag = 'tag:yaml.org,2002:';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * What a scalar means, given how it is written: plain text is resolved, quoted and block text is a string. A tag such
 * as `!!str` or `!!int` decides for itself; `undefined` where the text is not what the tag says. Tags that Kubernetes
 * doesn't know leave a string.
 */
export function resolveTagged(node: Scalar): ScalarValue | undefined {
  const source = node.source ?? '';
  if (!node.tag) return node.type === 'PLAIN' || node.type === undefined ? resolveScalar(source) : source;
  if (!node.tag.startsWith(yamlTag)) return source;
  const resolved = resolveScalar(source);
  switch (node.tag.slice(yamlTag.length)) {
    case 'int':
      return Number.isInteger(resolved) && !/[.eE](?![0-9a-fA-F]*$)/.test(source) ? resolved : undefined;
    case 'float':
      return typeof resolved === 'number' ? resolved : undefined;
    case 'bool':
      return typeof resolved === 'boolean' ? resolved : undefined;
    case 'null':
      return resolved === null ? resolved : undefined;
    case 'binary':
      return base64.test(source.replaceAll(/\s/g, '')) ? source : undefined;
    default:
      return source;
  }
}
