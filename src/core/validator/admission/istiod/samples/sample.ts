import { apiVersionOf } from '../../../../schema/kind-schema.ts';
import { allKinds } from '../../../../schema/registry.ts';

/** A document of one of Istio's kinds for examples: its head, and a spec that is indented here. */
export function sample(kind: string, spec: string): string {
  const schema = allKinds().find((one) => one.kind === kind && one.group.endsWith('.istio.io'));
  if (!schema) throw new Error(`Istio has no kind ${kind}`);
  return `apiVersion: ${apiVersionOf(schema)}
kind: ${kind}
metadata:
  name: orders
  namespace: shop
spec:
${spec.trim().replaceAll(/^/gm, '  ')}
`;
}

/** An EnvoyFilter, with the mark for the warning that all of them get. */
export function envoyFilter(spec: string): string {
  return sample('EnvoyFilter', spec).replace('kind: EnvoyFilter', 'kind: EnvoyFilter # envoy-internals');
}
