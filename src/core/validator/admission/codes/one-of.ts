import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'Fields that exclude each other';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'Of these fields at most one may be set: they are different answers to the same question, such as how a path is compared.',
  why: 'Envoy holds one answer only. The API server says *must validate one and only one schema (oneOf)*, names the map around them, and does not say which fields it means; here it does.',
  mend: 'Keep the field that you mean. To ask for one thing *or* another, write two entries in the list of matches: entries are alternatives, fields within an entry must all hold.',
  links: [
    {
      title: 'Istio: StringMatch',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#StringMatch',
    },
  ],
};

const workloadGroup = (probe: string) => `apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata:
  name: ledger
  namespace: legacy
spec:
  template:
    serviceAccount: ledger
  probe:${probe}`;

export const examples: Examples = {
  fail: [
    {
      title: 'Two ways to ask for readiness',
      yaml: workloadGroup(' # one-of\n    httpGet:\n      port: 8080\n    tcpSocket:\n      port: 8080\n'),
    },
  ],
  pass: [{ title: 'One way', yaml: workloadGroup('\n    httpGet:\n      port: 8080\n') }],
};
