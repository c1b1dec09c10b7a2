import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A text that is no YAML';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'The parser can not make sense of the text at this point. The cause is often a line or two above: a quote or a bracket that was not closed, a colon without a blank behind it, a line that is indented by one column too many.',
  why: '`kubectl` reads the file before it sends anything. Only the first error of a document is told here, since those after it mostly follow from it.',
  mend: 'Compare the line with those around it: siblings begin in the same column, and a value that holds `: `, `#`, `{`, `[`, `*` or `&` at a place where YAML could mistake it needs quotes.',
  links: [{ title: 'YAML 1.2.2, with many examples', url: 'https://yaml.org/spec/1.2.2/' }],
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
    {
      title: 'A quote that is not closed',
      yaml: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    team: "shop # yaml-syntax\n',
    },
    {
      title: 'A colon and a blank within a value',
      yaml: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    team: shop: front # yaml-syntax\n',
    },
  ],
  pass: [{ title: 'A star in quotes', yaml: serviceEntry('"*.partners.example.com"') }],
};
