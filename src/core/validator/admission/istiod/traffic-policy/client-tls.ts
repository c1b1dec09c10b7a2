import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** How connections to a host are secured: which settings go with which mode. */
export function checkClientTls(tls: Field, review: Review): void {
  if (!tls.isSet) return;
  const mode = tls.at('mode').text;
  const credential = tls.at('credentialName');
  const say = (at: Field, what: string, remedy: string) => review.refuse('tls-combination', at, what, remedy);
  checkConfigMap(credential, review, say);
  const has = (key: string) => tls.at(key).text !== '' || tls.at(key).items.length > 0;
  if (tls.at('insecureSkipVerify').flag && (mode === 'SIMPLE' || mode === 'MUTUAL')) {
    const useless = ['caCertificates', 'subjectAltNames', ...(mode === 'SIMPLE' ? ['credentialName'] : [])];
    const key = useless.find(has);
    if (key) {
      say(
        tls.at(key),
        `insecureSkipVerify takes any certificate, so ${key} has nothing to check.`,
        `Remove one of insecureSkipVerify and ${key}.`,
      );
    }
  }
  if ((mode === 'SIMPLE' || mode === 'MUTUAL') && credential.text !== '') {
    const key = ['clientCertificate', 'privateKey', 'caCertificates', 'caCrl'].find(has);
    if (key) say(tls.at(key), `credentialName and ${key} exclude each other.`, `Remove one of the two.`);
  } else if (mode === 'MUTUAL') {
    for (const key of ['clientCertificate', 'privateKey']) {
      if (!has(key)) say(tls, `MUTUAL needs ${key}.`, `Add ${key}, or credentialName with a Secret.`);
    }
  }
}

/** `configmap://namespace/name` must lead into the own namespace. */
function checkConfigMap(
  credential: Field,
  { namespace }: Review,
  say: (at: Field, what: string, remedy: string) => void,
): void {
  const prefix = 'configmap://';
  if (!credential.text.startsWith(prefix)) return;
  const [own = '', name = ''] = credential.text.slice(prefix.length).split('/');
  if (name !== '' && own === namespace) return;
  say(
    credential,
    `"${credential.text}" names no ConfigMap of the namespace ${namespace}.`,
    `Write configmap://${namespace}/NAME.`,
  );
}
