import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A document that is no resource';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'The document is a list or a single value. A resource is a map: field names, colons, values.',
  why: 'The API server can not tell what it is, and `kubectl` sends nothing.',
  mend: 'Begin with `apiVersion:` and `kind:`. To put several resources into one file, do not make a list of them: separate them by a line of three hyphens.',
  links: [
    {
      title: 'Kubernetes: Organizing resource configurations',
      url: 'https://kubernetes.io/docs/concepts/workloads/management/#organizing-resource-configurations',
    },
  ],
};

const fields = [
  'apiVersion: security.istio.io/v1',
  'kind: PeerAuthentication',
  'metadata:',
  '  name: default',
];

export const examples: Examples = {
  fail: [
    { title: 'A list of resources', yaml: `- ${fields.join('\n  ').replace('\n', ' # not-a-map\n')}\n` },
  ],
  pass: [{ title: 'A resource', yaml: `${fields.join('\n')}\n` }],
};
