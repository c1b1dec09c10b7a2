import { annotationFault } from '../../../mesh/annotation-value.ts';
import { annotatedKinds, annotationsOf, istioAnnotations } from '../../../mesh/istio-annotations.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { MapEntry } from '../../../yaml/node.ts';
import { nearestWord } from '../../admission/nearest-word.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0108',
  title: 'An annotation that Istio does not know',
  severity: 'warning',
  reads: annotatedKinds,
  check(context) {
    for (const { resource, name, entry, definition } of context.derive(annotationsOf)) {
      if (definition) continue;
      const meant = nearestWord(name, [...istioAnnotations.keys()]);
      context.report({
        resource,
        path: ['metadata', 'annotations', name],
        range: entry.keyRange,
        what: `Istio knows no annotation "${name}".`,
        why: 'Annotations are free text to the API server, so a wrong name is kept and never read.',
        fix:
          meant && fits(resource, meant, entry)
            ? {
                title: `Write ${meant}`,
                edits: [{ file: resource.file, range: entry.keyRange, text: meant }],
              }
            : undefined,
        remedy: meant
          ? `Write "${meant}", if that is what was meant.`
          : 'Correct the name, or delete the line.',
      });
    }
  },
};

/** Whether the resource may have that annotation, with this value, and has it not already. */
function fits(resource: Resource, name: string, { value }: MapEntry): boolean {
  const { on, deprecated } = istioAnnotations.get(name) ?? { on: [], deprecated: true };
  const text = value.type === 'scalar' ? String(value.value) : '';
  return (
    !deprecated &&
    on.includes(resource.kind) &&
    !resource.annotations.has(name) &&
    annotationFault(name, text) === undefined
  );
}

export const doc: RuleDoc = {
  what: 'A resource has an annotation in one of Istio’s domains (`….istio.io/…`) that Istio does not know.',
  why: 'Nothing checks names of annotations when a resource is applied. A misspelt one is stored, shown by `kubectl describe`, and **does nothing**.',
  mend: 'Compare with the list of annotations; mind the part before the slash as well. Some went away with old versions.',
  links: [
    {
      title: 'Istio: Resource annotations',
      url: 'https://istio.io/latest/docs/reference/config/annotations/',
    },
  ],
  lesson: 'debugging',
};

const service = (annotation: string) =>
  documents(
    `apiVersion: v1
kind: Service
metadata:
  name: ledger
  namespace: shop
  annotations:
    ${annotation}
spec:
  selector:
    app: ledger
  ports:
  - name: http
    port: 80
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [{ title: 'Misspelt', yaml: service('networking.istio.io/export-to: shop # IST0108') }],
  pass: [{ title: 'As Istio spells it', yaml: service('networking.istio.io/exportTo: shop') }],
};
