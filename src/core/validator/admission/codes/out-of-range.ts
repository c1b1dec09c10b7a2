import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A number that is too small or too large';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The schema gives the field a smallest and a largest number, or a size in bits, and the value lies outside.',
  why: 'The API server refuses the document. Beyond 32 bits the number could not be handed on to Envoy as it stands.',
  mend: 'Keep within the limits. To say *no limit*, leave the field out: a very large number says the same less clearly.',
  links: [
    {
      title: 'Istio: Telemetry, tracing',
      url: 'https://istio.io/latest/docs/reference/config/telemetry/#Tracing',
    },
  ],
};

const telemetry = (percentage: string) => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: traces
  namespace: shop
spec:
  tracing:
  - randomSamplingPercentage: ${percentage}
`;

export const examples: Examples = {
  fail: [{ title: 'More than all', yaml: telemetry('150 # out-of-range') }],
  pass: [{ title: 'Two in a thousand', yaml: telemetry('0.2') }],
};
