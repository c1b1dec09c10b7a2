import { getItems, getString } from '../../../mesh/get.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0002',
  title: 'Tracing to the deprecated Lightstep provider',
  severity: 'warning',
  reads: ['Telemetry', 'ConfigMap'],
  check(context) {
    const { lightstepProviders } = context.derive(meshConfig);
    for (const resource of lightstepProviders.size === 0 ? [] : context.resources('Telemetry')) {
      const told = new Set<string>();
      getItems(resource.root, ['spec', 'tracing']).forEach((tracing, index) => {
        getItems(tracing, ['providers']).forEach((provider, place) => {
          const name = getString(provider, ['name']);
          if (!name || !lightstepProviders.has(name.value) || told.has(name.value)) return;
          told.add(name.value);
          context.report({
            resource,
            path: ['spec', 'tracing', index, 'providers', place, 'name'],
            range: name.range,
            what: `The provider "${name.value}" is of the kind Lightstep, which is deprecated.`,
            why: 'A later version of Istio may drop it, and traces would stop.',
            remedy: 'Define a provider of the kind opentelemetry for the same collector.',
          });
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Telemetry sends traces to an extension provider of the kind `lightstep`.',
  why: 'Lightstep takes OpenTelemetry nowadays, and Istio has deprecated the provider of its own. When it goes, the spans go with it.',
  mend: 'In the mesh configuration define an `opentelemetry` provider for the collector, and name that one here.',
  links: [
    {
      title: 'Istio: OpenTelemetry',
      url: 'https://istio.io/latest/docs/tasks/observability/distributed-tracing/opentelemetry/',
    },
  ],
  lesson: 'telemetry',
};

const mesh = (kind: string, mark: string) =>
  documents(
    `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
    extensionProviders:
    - name: traces
      ${kind}:
        service: collector.observability.svc.cluster.local
        port: 4317
`,
    `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: default
  namespace: shop
spec:
  tracing:
  - providers:
    - name: traces${mark}
`,
  );

export const examples: Examples = {
  fail: [{ title: 'The old kind', yaml: mesh('lightstep', ' # IST0002') }],
  pass: [{ title: 'Its successor', yaml: mesh('opentelemetry', '') }],
};
