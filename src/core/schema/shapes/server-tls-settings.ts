import { boolean, list, nullable, object, oneOfWords, optional, string } from '../build.ts';

const protocolVersion = oneOfWords('TLS_AUTO', 'TLSV1_0', 'TLSV1_1', 'TLSV1_2', 'TLSV1_3');

const files = {
  serverCertificate: optional(string(), 'The file with the certificate of the gateway.'),
  privateKey: optional(string(), 'The file with the key of that certificate.'),
  caCertificates: optional(
    string(),
    'The file with the authorities that may have signed the certificate of the client.',
  ),
};

/** How a proxy secures connections that others open to it. */
export const serverTlsSettings = object(
  {
    httpsRedirect: optional(
      boolean(),
      'Answers plain HTTP with a redirect (301) to HTTPS; for a server of protocol HTTP.',
      'false',
    ),
    mode: optional(
      oneOfWords('PASSTHROUGH', 'SIMPLE', 'MUTUAL', 'AUTO_PASSTHROUGH', 'ISTIO_MUTUAL', 'OPTIONAL_MUTUAL'),
      'Whether TLS ends here, whether clients must show a certificate, or whether it is passed on unopened.',
      'PASSTHROUGH',
    ),
    ...files,
    caCrl: optional(string(), 'The file with the list of revoked certificates of clients.'),
    credentialName: optional(
      string(),
      'The Secret with key and certificate, in the namespace of the gateway workload.',
    ),
    credentialNames: optional(
      list(string(), { minItems: 1, maxItems: 2 }),
      'Two Secrets for one server, for an RSA and an ECDSA certificate.',
    ),
    caCertCredentialName: optional(
      string(),
      'The Secret or ConfigMap with the authorities that sign the certificates of clients.',
      'those in the Secret of `credentialName`',
    ),
    tlsCertificates: optional(
      list(object(files), { minItems: 1, maxItems: 2 }),
      'Two pairs of files for one server, for an RSA and an ECDSA certificate.',
    ),
    subjectAltNames: optional(list(string()), 'Names of which the certificate of the client must bear one.'),
    verifyCertificateSpki: optional(
      list(string()),
      'Hashes (SHA-256, base64) of the public keys that clients may have.',
    ),
    verifyCertificateHash: optional(
      list(string()),
      'Hashes (SHA-256, hexadecimal) of the certificates that clients may have.',
    ),
    minProtocolVersion: optional(protocolVersion, 'The oldest version of TLS that is taken.', 'TLSV1_2'),
    maxProtocolVersion: optional(
      protocolVersion,
      'The newest version of TLS that is taken.',
      'the newest that the proxy knows',
    ),
    cipherSuites: optional(
      list(string()),
      'The ciphers that are taken, for TLS up to 1.2.',
      'those that Envoy holds to be safe',
    ),
    ecdhCurves: optional(list(string()), 'The curves for the exchange of keys that are taken.'),
    insecureSkipVerify: optional(
      nullable(boolean()),
      'Lets clients in whose certificate does not hold; whoever is behind must look at it.',
      'false',
    ),
  },
  {
    constraints: [
      {
        message: 'only one of credentialNames or tlsCertificates can be set',
        remedy: 'Keep `credentialNames` for Secrets or `tlsCertificates` for files.',
        holds: ({ credentialNames, tlsCertificates }) =>
          credentialNames === undefined || tlsCertificates === undefined,
      },
      {
        message: 'only one of credentialName or credentialNames can be set',
        remedy: 'Keep `credentialName` for one certificate or `credentialNames` for two.',
        holds: ({ credentialName, credentialNames }) =>
          credentialName === undefined || credentialNames === undefined,
      },
      {
        // The message speaks of credentialName, the rule of the CRD asks for credentialNames.
        message: 'only one of credentialName or tlsCertificates can be set',
        remedy: 'Keep the names of Secrets or `tlsCertificates` for files.',
        holds: ({ credentialNames, tlsCertificates }) =>
          credentialNames === undefined || tlsCertificates === undefined,
      },
    ],
  },
);
