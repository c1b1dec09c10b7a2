import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A required field is missing';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The schema says that the field must be there, and it is not. A field that is written but empty counts as missing too: `host:` without a value is null, and the API server takes nulls out before it looks.',
  why: 'The API server refuses the document with *Required value*. While a required field is missing it does not look at the conditions that join fields, so more may be wrong than it says.',
  mend: 'Add the field. If it seems to be there, compare its name and its indentation: a misspelt name gives two findings, one for the field that is unknown and one for the field that is missing.',
  links: [
    {
      title: 'Kubernetes: Validation of custom resources',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation',
    },
  ],
};

const serviceEntry = (ports: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: bank
  namespace: payments
spec:
  hosts:
  - api.bank.example.com
  ports:
${ports}  resolution: DNS
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A port without a name',
      yaml: serviceEntry('  - number: 443 # missing-field\n    protocol: TLS\n'),
    },
    {
      title: 'A name without a value',
      yaml: serviceEntry('  - number: 443\n    name: # missing-field\n    protocol: TLS\n'),
    },
  ],
  pass: [
    {
      title: 'Number and name are there',
      yaml: serviceEntry('  - number: 443\n    name: tls\n    protocol: TLS\n'),
    },
  ],
};
