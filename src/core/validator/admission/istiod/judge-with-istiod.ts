import { getString, getStringMap } from '../../../mesh/get.ts';
import type { KindSchema } from '../../../schema/kind-schema.ts';
import type { MapNode } from '../../../yaml/node.ts';
import { checkAnnotations } from './checks/annotations.ts';
import { checkDecoding } from './decoding.ts';
import { Field } from './field.ts';
import { istiodKinds } from './registry.ts';
import type { IstiodFault, Review } from './review.ts';

/**
 * What istiod's webhook says of a document that the API server has nothing against. Errors refuse it, warnings
 * don't. https://github.com/istio/istio/blob/master/pkg/config/validation/validation.go
 */
export function judgeWithIstiod(schema: KindSchema, root: MapNode): readonly IstiodFault[] {
  const checks = schema.group.endsWith('.istio.io') ? istiodKinds[schema.kind] : undefined;
  if (!checks) return [];
  const faults: IstiodFault[] = [];
  const say =
    (severity: IstiodFault['severity']): Review['refuse'] =>
    (code, at, what, remedy, instead) => {
      faults.push({ code, severity, path: at.path, what, remedy, instead });
    };
  const review: Review = {
    name: getString(root, ['metadata', 'name'])?.value ?? '',
    namespace: getString(root, ['metadata', 'namespace'])?.value ?? 'default',
    labels: getStringMap(root, ['metadata', 'labels']),
    annotations: getStringMap(root, ['metadata', 'annotations']),
    refuse: say('error'),
    warn: say('warning'),
  };
  const document = new Field(root);
  checkDecoding(schema, document, review);
  // What can't be decoded is not looked into, nor is what bears a wrong annotation.
  if (faults.length > 0 || !checkAnnotations(document, schema.kind, review)) return faults;
  for (const check of checks) check(document.at('spec'), review);
  return faults;
}
