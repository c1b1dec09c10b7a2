import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A kind that nobody has';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'Neither Kubernetes nor Istio has a kind of this name. Capitals count, and there is no plural: `kubectl get virtualservices` is about resources of kind `VirtualService`.',
  why: 'The API server answers *no matches for kind*. It would for a right kind as well, while its CustomResourceDefinition is not in the cluster: that is what a cluster without Istio says to every document on these pages.',
  mend: 'Correct the name. A kind of your own is unknown here and may be right in your cluster.',
  links: [{ title: 'Istio: Configuration reference', url: 'https://istio.io/latest/docs/reference/config/' }],
};

const resource = (kind: string) => `apiVersion: security.istio.io/v1
kind: ${kind}
metadata:
  name: default
  namespace: shop
spec:
  mtls:
    mode: STRICT
`;

export const examples: Examples = {
  fail: [
    { title: 'A plural', yaml: resource('PeerAuthentications # unknown-kind') },
    { title: 'The name of an older resource', yaml: resource('MeshPolicy # unknown-kind') },
  ],
  pass: [{ title: 'A kind of Istio', yaml: resource('PeerAuthentication') }],
};
