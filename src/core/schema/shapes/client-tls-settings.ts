import { boolean, list, nullable, object, oneOfWords, optional, string } from '../build.ts';

/** How a proxy secures connections that it opens. */
export const clientTlsSettings = object({
  mode: optional(
    oneOfWords('DISABLE', 'SIMPLE', 'MUTUAL', 'ISTIO_MUTUAL'),
    'Plaintext, TLS, mTLS with your certificates, or mTLS with those of the mesh.',
    'DISABLE once `tls` is written; without it, mTLS wherever the other side has a sidecar proxy',
  ),
  clientCertificate: optional(string(), 'The file with the certificate of this side, for MUTUAL.'),
  privateKey: optional(string(), 'The file with the key of that certificate, for MUTUAL.'),
  caCertificates: optional(
    string(),
    'The file with the authorities that may have signed the certificate of the other side.',
    'those of the system',
  ),
  credentialName: optional(
    string(),
    'The Secret with key, certificate and authorities; at gateways, and where a workload selector is used.',
  ),
  subjectAltNames: optional(
    list(string()),
    'Names of which the certificate of the other side must bear one.',
  ),
  sni: optional(
    string(),
    'The server name that is sent when TLS begins.',
    'the Host header, for SIMPLE and MUTUAL',
  ),
  insecureSkipVerify: optional(nullable(boolean()), 'Takes any certificate from the other side.', 'false'),
  caCrl: optional(string(), 'The file with the list of revoked certificates.'),
});
