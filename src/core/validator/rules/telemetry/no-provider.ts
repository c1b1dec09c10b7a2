import { getBoolean, getItems, getMap } from '../../../mesh/get.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import { columnOf, insertBelow, isBlockMap, lineBreakOf } from '../../layout.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0157',
  title: 'Access logging that goes nowhere',
  severity: 'warning',
  reads: ['Telemetry', 'ConfigMap'],
  check(context) {
    if (context.derive(meshConfig).accessLogProviders.length > 0) return;
    for (const resource of context.resources('Telemetry')) {
      const index = getItems(resource.root, ['spec', 'accessLogging']).findIndex(
        (logging) => !getBoolean(logging, ['disabled']) && getItems(logging, ['providers']).length === 0,
      );
      if (index < 0) continue;
      context.report({
        ...placeOf(context, resource, ['spec', 'accessLogging', index]),
        what: 'This access logging names no provider, and the mesh configuration has no default for it.',
        why: 'Istio ignores it: nothing is logged.',
        fix: logToEnvoy(context, resource, index),
        remedy: 'Name a provider, for instance "envoy", which writes to the proxy’s standard output.',
      });
    }
  },
};

/** The provider "envoy" is there in every installation. Certain where the entry is a block. */
function logToEnvoy(context: RuleContext, resource: Resource, index: number): QuickFix | undefined {
  const text = context.text(resource.file);
  const logging = getMap(resource.root, ['spec', 'accessLogging', index]);
  const column = logging?.entries[0] && columnOf(text, logging.entries[0].keyRange.start);
  const place = logging && insertBelow(text, logging);
  if (!logging || !place || column === undefined || !isBlockMap(text, logging)) return undefined;
  const eol = lineBreakOf(text);
  return {
    title: 'Log to the proxy’s output',
    edits: [
      {
        file: resource.file,
        range: { start: place.offset, end: place.offset },
        text: `${place.before}${column}providers:${eol}${column}- name: envoy${eol}`,
      },
    ],
  };
}

export const doc: RuleDoc = {
  what: 'An entry of `accessLogging` has no `providers`, and `defaultProviders.accessLogging` of the mesh configuration is empty, as it is by default.',
  why: 'An entry without provider means the default provider. There is none, so the entry is ignored and **no log is written**, although the resource looks as if there were.',
  mend: 'Write `providers: [{name: envoy}]`, or set a default provider in the mesh configuration.',
  links: [
    {
      title: 'Istio: Access logs with the Telemetry API',
      url: 'https://istio.io/latest/docs/tasks/observability/logs/telemetry-api/',
    },
  ],
  lesson: 'telemetry',
};

const telemetry = (logging: string) => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: default
  namespace: shop
spec:
  accessLogging:
  - ${logging}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'No provider anywhere',
      yaml: telemetry('filter: # IST0157\n      expression: response.code >= 500'),
    },
  ],
  pass: [
    { title: 'A provider', yaml: telemetry('providers:\n    - name: envoy') },
    {
      title: 'A default provider in the mesh configuration',
      yaml: documents(
        telemetry('filter:\n      expression: response.code >= 500'),
        `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
    defaultProviders:
      accessLogging:
      - envoy
`,
      ),
    },
  ],
};
