import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A field that is not there';
export const stage: CodeModule['stage'] = 'unknown-field';

export const doc: RuleDoc = {
  what: 'The document sets a field that its kind does not have in that place: the name is misspelt, written in another case, or belongs further in or out. The check knows every field of every kind, letter for letter: `matchlabels` and `match_labels` are not `matchLabels`.',
  why: '`kubectl apply` asks the API server for strict validation, and it answers *unknown field*. Older clients, and some pipelines, turn that off: then the field is thrown away without a word, and the setting that you thought you had is not there.',
  mend: 'Look at the fields that the message lists. If the name is right, look at the indentation: a field that slipped two columns to the left belongs to another map. Where a dash is missing before the items of a list, all of their fields become unknown.',
  links: [
    {
      title: 'Kubernetes: Field validation',
      url: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    },
  ],
};

const peerAuthentication = (spec: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: shop
spec:
${spec}`;

export const examples: Examples = {
  fail: [
    {
      title: 'The name is misspelt',
      yaml: peerAuthentication('  mTls: # unknown-field\n    mode: STRICT\n'),
    },
    {
      title: 'The field slipped to the left',
      yaml: peerAuthentication('  mtls: {}\n  mode: STRICT # unknown-field\n'),
    },
  ],
  pass: [{ title: 'Name and place are right', yaml: peerAuthentication('  mtls:\n    mode: STRICT\n') }],
};
