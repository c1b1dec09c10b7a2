import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkCiphers } from './ciphers.ts';

const certificates = [
  'serverCertificate',
  'privateKey',
  'caCertificates',
  'tlsCertificates',
  'credentialName',
  'credentialNames',
];

/** How a proxy secures connections that others open: which settings go with which mode. */
export function checkServerTls(tls: Field, review: Review): void {
  if (!tls.isSet) return;
  const mode = tls.at('mode').text || 'PASSTHROUGH';
  const has = (key: string) => tls.at(key).text !== '' || tls.at(key).items.length > 0;
  const say = (at: Field, what: string, remedy: string) => review.refuse('tls-combination', at, what, remedy);
  checkCiphers(tls, review);
  if (mode === 'ISTIO_MUTUAL') {
    for (const key of certificates.filter(has)) {
      say(
        tls.at(key),
        `ISTIO_MUTUAL has no use for ${key}.`,
        `Remove ${key}: Istio brings the certificates.`,
      );
    }
    return;
  }
  const useless = [...certificates, 'caCrl'].find(has);
  if (mode.endsWith('PASSTHROUGH') && useless) {
    review.warn(
      'tls-ignored',
      tls.at(useless),
      `${mode} passes TLS on unopened, so ${useless} has no effect.`,
      `Remove ${useless}, or end TLS here with SIMPLE or MUTUAL.`,
    );
  }
  const sources = [
    ...(has('serverCertificate') && has('privateKey') ? ['serverCertificate'] : []),
    ...['credentialName', 'credentialNames', 'tlsCertificates'].filter(has),
  ];
  if (sources.length > 1) {
    say(tls, `${sources.join(' and ')} exclude each other.`, 'Keep one source of the certificate.');
  }
  const terminates = ['SIMPLE', 'MUTUAL', 'OPTIONAL_MUTUAL'].includes(mode);
  if (terminates && (has('credentialName') || has('credentialNames'))) return;
  if (terminates) checkFiles(tls, mode, say);
  checkRevocations(tls, mode, say);
}

type Say = (at: Field, what: string, remedy: string) => void;

function checkFiles(tls: Field, mode: string, say: Say): void {
  if (mode !== 'SIMPLE' && tls.at('caCertificates').text === '') {
    say(
      tls,
      `${mode} needs caCertificates.`,
      'Add the authorities of the clients, or credentialName with a Secret.',
    );
  }
  const pairs = tls.at('tlsCertificates').items;
  for (const pair of pairs.length > 0 ? pairs : [tls]) {
    for (const key of ['serverCertificate', 'privateKey']) {
      if (pair.at(key).text !== '') continue;
      say(pair, `${mode} needs ${key}.`, `Add ${key}, or credentialName with a Secret.`);
    }
  }
}

function checkRevocations(tls: Field, mode: string, say: Say): void {
  const list = tls.at('caCrl');
  if (list.text === '') return;
  if (tls.at('credentialName').text !== '') {
    say(list, 'caCrl and credentialName exclude each other.', 'Put the list into the Secret.');
  }
  if (mode === 'SIMPLE') {
    say(
      list,
      'SIMPLE asks no client for a certificate, so caCrl has no use.',
      'Remove caCrl, or write MUTUAL.',
    );
  }
}
