import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const known = new Set([
  ...['ECDSA', 'RSA'].flatMap((key) =>
    ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-SHA', 'AES256-SHA'].map(
      (cipher) => `ECDHE-${key}-${cipher}`,
    ),
  ),
  ...['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA', 'AES256-SHA', 'DES-CBC3-SHA', 'ALL', ''],
]);

/** The ciphers of a server: what Envoy doesn't know or has already is left out, which istiod warns of. */
export function checkCiphers(tls: Field, { warn }: Review): void {
  const suites = tls.at('cipherSuites').items;
  const version = tls.at('minProtocolVersion');
  if (['TLSV1_0', 'TLSV1_1'].includes(version.text) && suites.length === 0) {
    warn(
      'tls-ignored',
      version,
      `${version.text} finds no cipher: those that are on by default need TLSV1_2.`,
      'Name ciphers under cipherSuites, or write TLSV1_2.',
    );
  }
  const seen = new Set<string>();
  for (const suite of suites) {
    const { text } = suite;
    // What begins with a sign is an expression such as "-ALL".
    if (!known.has(text) && /^[\p{N}\p{L}]/u.test(text)) {
      warn('tls-ignored', suite, `Envoy knows no cipher "${text}".`, 'Correct or remove it; it is left out.');
    } else if (seen.has(text)) {
      warn('tls-ignored', suite, `"${text}" stands here twice.`, 'Remove one of the two.');
    }
    seen.add(text);
  }
}
