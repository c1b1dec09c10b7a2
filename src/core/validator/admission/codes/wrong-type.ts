import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A value of another type';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The field wants one type, a text for instance, and the document holds another. YAML decides on types by how a value looks: `8080` is a number, `yes` and `on` are booleans, `1.10` is the number 1.1, and only quotes make them texts.',
  why: 'The API server compares every value with the schema and refuses the document. With labels and versions the difference is more than a formality: a pod labelled `version: "1.10"` would never be found by `version: 1.10`, which means 1.1.',
  mend: 'Put quotes around a text that looks like a number or a boolean; take them away from a number or a boolean. Where a list belongs, begin each item with a dash, even a single one. Quick fixes do all of this.',
  links: [
    { title: 'YAML 1.1: how words become booleans', url: 'https://yaml.org/type/bool.html' },
    {
      title: 'Kubernetes: Validation of custom resources',
      url: 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation',
    },
  ],
};

const serviceEntry = (hosts: string, version: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: ledger
  namespace: legacy
spec:
  hosts: ${hosts}
  ports:
  - number: 8080
    name: http
    protocol: HTTP
  resolution: STATIC
  location: MESH_INTERNAL
  endpoints:
  - address: 10.20.0.7
    labels:
      version: ${version}
`;

export const examples: Examples = {
  fail: [
    { title: 'A version is a text', yaml: serviceEntry('[ledger.legacy.example.com]', '1.10 # wrong-type') },
    {
      title: 'A list of one is a list',
      yaml: serviceEntry('ledger.legacy.example.com # wrong-type', '"1.10"'),
    },
  ],
  pass: [
    {
      title: 'Quotes make it a text, brackets a list',
      yaml: serviceEntry('[ledger.legacy.example.com]', '"1.10"'),
    },
  ],
};
