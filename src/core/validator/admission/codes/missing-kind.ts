import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A document that does not say what it is';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: '`apiVersion` or `kind` is missing, empty, or no text.',
  why: 'The two together name the schema that a document is held against. Without them the API server can do nothing with it, and `kubectl` does not even send it.',
  mend: 'Write both at the beginning. Where the kind is known, the quick fix adds the version that belongs to it.',
  links: [
    {
      title: 'Kubernetes: Required fields of objects',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
    },
  ],
};

const peerAuthentication = (head: string) => `${head}
metadata:
  name: default
  namespace: shop
spec:
  mtls:
    mode: STRICT
`;

export const examples: Examples = {
  fail: [
    { title: 'No apiVersion', yaml: peerAuthentication('kind: PeerAuthentication # missing-kind') },
    { title: 'No kind', yaml: peerAuthentication('apiVersion: security.istio.io/v1 # missing-kind') },
  ],
  pass: [
    {
      title: 'Both',
      yaml: peerAuthentication('apiVersion: security.istio.io/v1\nkind: PeerAuthentication'),
    },
  ],
};
