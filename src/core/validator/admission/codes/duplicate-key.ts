import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A key that stands twice in a map';
export const stage: CodeModule['stage'] = 'duplicate-key';

export const doc: RuleDoc = {
  what: 'The same key is written twice in one map, far apart perhaps, or once here and once in what a merge key `<<` brought along.',
  why: 'Only one of the two values can count. Readers of YAML that say nothing take the last, so whoever changes the first wonders why nothing happens. `kubectl` refuses the document.',
  mend: 'Keep one of the two. Two routes, ports or hosts are not two keys: they are two items of one list.',
  links: [
    {
      title: 'Kubernetes: Field validation',
      url: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    },
  ],
};

const serviceEntry = (hosts: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: partners
  namespace: shop
spec:
${hosts}  ports:
  - number: 443
    name: tls
    protocol: TLS
  resolution: DNS
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A second list of hosts',
      yaml: serviceEntry('  hosts: [a.example.com]\n  hosts: [b.example.com] # duplicate-key\n'),
    },
  ],
  pass: [{ title: 'One list of two hosts', yaml: serviceEntry('  hosts: [a.example.com, b.example.com]\n') }],
};
