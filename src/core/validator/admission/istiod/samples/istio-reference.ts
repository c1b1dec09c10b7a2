import { allKinds } from '../../../../schema/registry.ts';
import type { DocLink } from '../../../rule-doc.ts';

/** Istio's own page on one of its kinds. */
export function istioReference(kind: string): DocLink {
  const schema = allKinds().find((one) => one.kind === kind && one.group.endsWith('.istio.io'));
  if (!schema) throw new Error(`Istio has no kind ${kind}`);
  return { title: `Istio: ${kind}`, url: schema.link };
}
