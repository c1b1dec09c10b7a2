import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A kind that is not checked here';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The kind exists, and the fields of its `spec` are not known to this page. Its metadata is checked, and so is how others refer to it.',
  why: 'Silence would look like praise. This is a note, not an error: the document may be right or wrong.',
  mend: 'Nothing. To know more, ask the API server: `kubectl apply --dry-run=server` checks without changing anything.',
  links: [
    {
      title: 'Kubernetes: Dry run',
      url: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#dry-run',
    },
  ],
};

export const examples: Examples = {
  fail: [
    {
      title: 'A kind of Kubernetes that has nothing to do with the mesh',
      yaml: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole # unchecked-kind
metadata:
  name: readers
rules:
- apiGroups: [""]
  resources: [pods]
  verbs: [get, list]
`,
    },
  ],
  pass: [
    {
      title: 'A kind that is known',
      yaml: 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\n',
    },
  ],
};
