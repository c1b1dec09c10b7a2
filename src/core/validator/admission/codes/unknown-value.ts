import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A word that the field does not know';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The field takes one of a few words, and this is none of them. Nearly all of Istio’s words are in capitals, with underscores; capitals count.',
  why: 'The API server refuses the document with *Unsupported value*. Nothing is guessed, not even `strict` for `STRICT`.',
  mend: 'Use one of the words that the message lists. If what you want is not among them, the field is probably another one: look it up on the page of the kind.',
  links: [
    {
      title: 'Istio: PeerAuthentication, modes of mutual TLS',
      url: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/#PeerAuthentication-MutualTLS-Mode',
    },
  ],
};

const peerAuthentication = (mode: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: payments
spec:
  mtls:
    mode: ${mode}
`;

export const examples: Examples = {
  fail: [
    { title: 'Lower case', yaml: peerAuthentication('strict # unknown-value') },
    { title: 'A word from elsewhere', yaml: peerAuthentication('REQUIRED # unknown-value') },
  ],
  pass: [{ title: 'One of the words', yaml: peerAuthentication('STRICT') }],
};
