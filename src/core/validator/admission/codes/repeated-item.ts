import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'Two items of a list with the same key';
export const stage: CodeModule['stage'] = 'list';

export const doc: RuleDoc = {
  what: 'The list is a map in disguise: one field, mostly the name, tells its items apart, and two items have the same.',
  why: 'The API server refuses the document with *Duplicate value*. When several owners apply the same resource, it merges such lists by that field, and could not tell which item is meant.',
  mend: 'Give each item a name of its own. If both mean the same, keep one.',
  links: [
    {
      title: 'Kubernetes: Merge strategy of lists',
      url: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy',
    },
  ],
};

const serviceEntry = (name: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: bank
  namespace: payments
spec:
  hosts:
  - api.bank.example.com
  ports:
  - number: 443
    name: tls
    protocol: TLS
  - number: 8443${name}
    protocol: TLS
  resolution: DNS
`;

export const examples: Examples = {
  fail: [{ title: 'Two ports of one name', yaml: serviceEntry(' # repeated-item\n    name: tls') }],
  pass: [{ title: 'Each port has a name of its own', yaml: serviceEntry('\n    name: tls-admin') }],
};
