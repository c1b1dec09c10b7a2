import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'An alias that leads nowhere, or everywhere';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: '`&name` gives a value a name, `*name` repeats it. Here the name is not defined above, stands inside its own value, or repeats so often that the document would grow beyond measure.',
  why: 'Aliases are written out before the document is sent. A few lines of aliases of aliases can stand for billions of values, so readers set a limit.',
  mend: 'Define the anchor before its first use. A text that is meant to begin with `*` or `&`, such as the host `*.example.com`, needs quotes. Better still, write values out: resources are read more often than written.',
  links: [{ title: 'YAML: Alias nodes', url: 'https://yaml.org/spec/1.2.2/#71-alias-nodes' }],
};

const serviceEntry = (host: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: partners
  namespace: shop
spec:
  hosts:
  - ${host}
  ports:
  - number: 443
    name: tls
    protocol: TLS
`;

export const examples: Examples = {
  fail: [
    { title: 'A host with a star is no alias', yaml: serviceEntry('*.partners.example.com # yaml-alias') },
  ],
  pass: [{ title: 'The host in quotes', yaml: serviceEntry('"*.partners.example.com"') }],
};
