import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A condition of the schema that does not hold';
export const stage: CodeModule['stage'] = 'cel';

export const doc: RuleDoc = {
  what: 'Types alone can not say that two fields belong together, or that a duration must be longer than nothing. For that the CustomResourceDefinition holds conditions in CEL, a small language of expressions, and one of them is not met.',
  why: 'The API server evaluates the conditions for every document, once the structure is right, and refuses the document with the message that you see. istiod is not asked any more.',
  mend: 'Read the message: it says what must be true, and the remedy says what to change. Durations need a unit and no blank: `5s`, `250ms`, `1m30s`; there is no day.',
  links: [
    {
      title: 'Kubernetes: Validation rules',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules',
    },
  ],
};

const telemetry = (interval: string) => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: metrics
  namespace: shop
spec:
  metrics:
  - reportingInterval: ${interval}
`;

export const examples: Examples = {
  fail: [
    { title: 'A duration without a unit', yaml: telemetry('"10" # constraint') },
    {
      title: 'Ports without the workloads they belong to',
      yaml: `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: metrics
  namespace: shop
spec: # constraint
  mtls:
    mode: STRICT
  portLevelMtls:
    "9090":
      mode: PERMISSIVE
`,
    },
  ],
  pass: [{ title: 'Number and unit', yaml: telemetry('10s') }],
};
