import {
  boolean,
  int32,
  integer,
  list,
  map,
  object,
  oneOfWords,
  optional,
  required,
  string,
} from '../../build.ts';
import { labelSelector } from '../label-selector.ts';
import { dnsSubdomain } from '../names.ts';
import { defaultMode, downwardFiles, keyPaths, projectedPath } from './files.ts';

const sources = {
  configMap: optional(
    object({
      name: optional(dnsSubdomain, 'The name of the ConfigMap.'),
      items: keyPaths,
      optional: optional(boolean(), 'Lets the pod start without it.', 'false'),
    }),
    'Keys of a ConfigMap.',
  ),
  secret: optional(
    object({
      name: optional(dnsSubdomain, 'The name of the Secret.'),
      items: keyPaths,
      optional: optional(boolean(), 'Lets the pod start without it.', 'false'),
    }),
    'Keys of a Secret.',
  ),
  downwardAPI: optional(object({ items: downwardFiles }), 'Fields of the pod.'),
  serviceAccountToken: optional(
    object({
      path: required(projectedPath, 'The path of the file with the token.'),
      audience: optional(string(), 'Who the token is for.', 'the API server'),
      expirationSeconds: optional(
        integer({ minimum: 600, maximum: 2 ** 32 }),
        'How long the token is good.',
        '3600',
      ),
    }),
    'A token of the pod’s service account.',
  ),
  clusterTrustBundle: optional(
    object(
      {
        name: optional(string(), 'One bundle by its name.'),
        signerName: optional(string(), 'All bundles of a signer.'),
        labelSelector: optional(labelSelector, 'Which of the signer’s bundles.'),
        path: required(projectedPath, 'The path of the file with the certificates.'),
        optional: optional(boolean(), 'Lets the pod start without them.', 'false'),
      },
      { oneOf: [['name', 'signerName']] },
    ),
    'Certificates of authorities that the cluster trusts.',
  ),
  podCertificate: optional(
    object({
      signerName: required(string({ minLength: 1 }), 'Who signs the certificate.'),
      keyType: required(
        oneOfWords('RSA3072', 'RSA4096', 'ECDSAP256', 'ECDSAP384', 'ECDSAP521', 'ED25519'),
        'The kind of key.',
      ),
      credentialBundlePath: optional(string(), 'The path of the file with key and certificates.'),
      keyPath: optional(string(), 'The path of the file with the key alone.'),
      certificateChainPath: optional(string(), 'The path of the file with the certificates alone.'),
      maxExpirationSeconds: optional(
        int32({ minimum: 3600 }),
        'How long the certificate may be good.',
        '86400',
      ),
      userAnnotations: optional(map(string()), 'What else the signer is told.'),
    }),
    'A key and a certificate of the pod’s own.',
  ),
};

/** Several sources in one folder. */
export const projectedVolume = object({
  sources: optional(list(object(sources, { oneOf: [Object.keys(sources)] })), 'What the folder is made of.'),
  defaultMode,
});
