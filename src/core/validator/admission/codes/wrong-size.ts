import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'Too much or too little of it';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'A text is longer or shorter than the schema allows, or a list or a map has too many or too few entries. Characters are counted, not bytes.',
  why: 'The API server refuses the document. Limits keep resources small enough for it to look at, and an empty list or text where something must stand would say nothing.',
  mend: 'Shorten it, split it over several resources, or write at least what is asked for. An empty list is not the same as no list: leave the field out if it may be absent.',
  links: [
    {
      title: 'Istio: ServiceEntry',
      url: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
    },
  ],
};

const serviceEntry = (hosts: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: bank
  namespace: payments
spec:
  hosts: ${hosts}
  ports:
  - number: 443
    name: tls
    protocol: TLS
  resolution: DNS
`;

export const examples: Examples = {
  fail: [{ title: 'No host at all', yaml: serviceEntry('[] # wrong-size') }],
  pass: [{ title: 'One host', yaml: serviceEntry('[api.bank.example.com]') }],
};
