import type { Resource } from '../../../mesh/resource.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { columnOf, entryAt, entryLines, insertBelow, isBlockMap, lineBreakOf } from '../../layout.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const inject = 'sidecar.istio.io/inject';
const podLabels = ['spec', 'template', 'metadata', 'labels'];

export const rule: Rule = {
  code: 'SC0001',
  title: 'The injection switch stands on the Deployment, not on its pods',
  severity: 'warning',
  reads: ['Deployment'],
  check(context) {
    for (const resource of context.resources('Deployment')) {
      for (const place of ['annotations', 'labels']) {
        const path = ['metadata', place, inject];
        const found = entryAt(resource.root, path);
        if (!found) continue;
        context.report({
          resource,
          path,
          range: found.entry.keyRange,
          what: `"${inject}" stands in ${path.slice(0, 2).join('.')} of the Deployment itself.`,
          why: 'Injection happens when a pod is created, and the webhook reads labels and annotations of the pod. The Deployment has none of that to say, so here the switch does nothing.',
          remedy: 'Move it to spec.template.metadata.labels, as a label of the pods.',
          fix: fixFor(context, resource, path),
        });
      }
    }
  },
};

/** Certain where the pods have block labels and no word of their own on injection. */
function fixFor(context: RuleContext, resource: Resource, path: readonly string[]): QuickFix | undefined {
  const text = context.text(resource.file);
  const found = entryAt(resource.root, path);
  const labels = nodeAt(resource.root, podLabels);
  if (!found || labels?.type !== 'map' || !isBlockMap(text, labels)) return undefined;
  const { value } = found.entry;
  // The only entry takes its parent along: an empty `annotations:` would be left behind.
  const alone = found.map.entries.length === 1;
  const parent = alone ? entryAt(resource.root, path.slice(0, -1)) : undefined;
  const lines = entryLines(text, found.entry);
  const first = labels.entries[0];
  const column = first && columnOf(text, first.keyRange.start);
  const place = insertBelow(text, labels);
  if (
    labels.entries.some(({ key }) => key === inject) ||
    (alone && !parent) ||
    !lines ||
    column === undefined ||
    !place ||
    value.type !== 'scalar'
  ) {
    return undefined;
  }
  const start = parent ? text.lastIndexOf('\n', parent.entry.keyRange.start - 1) + 1 : lines.start;
  return {
    title: 'Move it to the labels of the pods',
    edits: [
      { file: resource.file, range: { start, end: lines.end }, text: '' },
      {
        file: resource.file,
        range: { start: place.offset, end: place.offset },
        text: `${place.before}${column}${inject}: "${value.value}"${lineBreakOf(text)}`,
      },
    ],
  };
}

export const doc: RuleDoc = {
  what: 'A Deployment carries `sidecar.istio.io/inject` in its own `metadata`. The switch belongs to the pods: to `spec.template.metadata.labels`.',
  why: 'The sidecar proxy is added by a webhook that sees **pods** as they are created. It never sees the Deployment. The document is accepted, the rollout succeeds, and the pods run without a proxy: no mTLS, no routes, no metrics. Nothing says so.',
  mend: 'Move the line to the labels of the pod template, with the value in quotes: `"true"` is a string, `true` is not, and labels are strings. Then look at a new pod: it lists a container `istio-proxy`.',
  links: [
    {
      title: 'Istio: Installing the sidecar, controlling the injection policy',
      url: 'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/',
    },
  ],
  lesson: 'sidecar',
};

const deployment = (own: string, pods: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
${own}spec:
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
${pods}    spec:
      containers:
      - name: catalog
        image: shop/catalog:1
`;

export const examples: Examples = {
  fail: [
    {
      title: 'An annotation of the Deployment',
      yaml: deployment(`  annotations:\n    ${inject}: "true" # SC0001\n`, ''),
    },
    {
      title: 'A label of the Deployment',
      yaml: deployment(`  labels:\n    app: catalog\n    ${inject}: "false" # SC0001\n`, ''),
    },
  ],
  pass: [{ title: 'A label of the pods', yaml: deployment('', `        ${inject}: "true"\n`) }],
};
