import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A number that JSON does not have';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: '`.inf` and `.nan` are numbers in YAML: infinity, and the result of a computation that has none.',
  why: 'Whatever you write is turned into JSON before it is sent, and JSON knows finite numbers only.',
  mend: 'Write the largest number that makes sense, or leave the field out where that means *no limit*. Put it in quotes if it is meant as a text.',
  links: [{ title: 'YAML 1.1: Floats', url: 'https://yaml.org/type/float.html' }],
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
  fail: [{ title: 'Infinity', yaml: telemetry('.inf # yaml-number') }],
  pass: [{ title: 'All', yaml: telemetry('100') }],
};
