import { checkUnixPath, unixPrefix } from '../checks/address.ts';
import { isPort } from '../checks/port.ts';
import { checkServerTls } from '../checks/server-tls.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkConnectionPool } from '../traffic-policy/connection-pool.ts';
import { splitHostPort } from '../values/host-port.ts';
import { isHttp, isTls, parseProtocol } from '../values/protocol.ts';
import { checkBoundPort, checkListenerPort, refuseRepeatedPort } from './listener-port.ts';

/** The listeners for calls that come in. */
export function checkIngress(spec: Field, review: Review): void {
  const seen = new Set<number>();
  for (const listener of spec.at('ingress').items) {
    const port = listener.at('port');
    if (!port.isSet) {
      review.refuse('incomplete', port, 'The listener has no port.', 'Add port with its number.');
      continue;
    }
    checkListenerPort(port, review);
    checkBoundPort(port, listener.at('bind'), review);
    if (seen.has(port.at('number').number)) refuseRepeatedPort(port.at('number'), review);
    seen.add(port.at('number').number);
    checkDefaultEndpoint(listener.at('defaultEndpoint'), review);
    checkTls(listener, review);
    checkPool(listener, review);
  }
}

function checkDefaultEndpoint(endpoint: Field, review: Review): void {
  const { text } = endpoint;
  if (text === '') return;
  if (text.startsWith(unixPrefix)) {
    checkUnixPath(endpoint, text.slice(unixPrefix.length), review);
    return;
  }
  const [host, port] = splitHostPort(text) ?? [];
  const isOwn = host !== undefined && ['', '127.0.0.1', '0.0.0.0', '::1', '::'].includes(host);
  if (isOwn && /^[-+]?\d+$/.test(port ?? '') && isPort(Number(port))) return;
  review.refuse(
    'bad-address',
    endpoint,
    `"${text}" is no address of the workload itself.`,
    'Write 127.0.0.1:PORT, 0.0.0.0:PORT, [::1]:PORT, [::]:PORT or unix:///PATH.',
  );
}

const unsupported = ['subjectAltNames', 'credentialName', 'credentialNames', 'tlsCertificates'];

function checkTls(listener: Field, review: Review): void {
  const tls = listener.at('tls');
  if (!tls.isSet) return;
  const say = (at: Field, what: string, remedy: string) => review.refuse('tls-combination', at, what, remedy);
  const set = unsupported.filter((key) => tls.at(key).text !== '' || tls.at(key).items.length > 0);
  for (const key of tls.at('httpsRedirect').flag ? ['httpsRedirect', ...set] : set) {
    say(tls.at(key), `A Sidecar has no ${key}.`, `Remove ${key}.`);
  }
  const mode = tls.at('mode');
  if (['ISTIO_MUTUAL', 'AUTO_PASSTHROUGH'].includes(mode.text)) {
    say(
      mode,
      `A Sidecar has no mode ${mode.text}.`,
      'Write SIMPLE or MUTUAL; PeerAuthentication is for mTLS of the mesh.',
    );
  }
  const protocol = listener.at('port', 'protocol');
  if (!isTls(parseProtocol(protocol.text))) {
    say(tls, 'The port is neither HTTPS nor TLS.', 'Write protocol: HTTPS or TLS, or remove tls.');
  }
  checkServerTls(tls, review);
}

function checkPool(listener: Field, review: Review): void {
  const pool = listener.at('connectionPool');
  checkConnectionPool(pool, review);
  const protocol = listener.at('port', 'protocol');
  if (!pool.at('http').isSet || isHttp(parseProtocol(protocol.text))) return;
  review.warn(
    'connection-pool',
    pool.at('http'),
    'Limits of HTTP requests have no effect on a port whose protocol is not HTTP.',
    'Write protocol: HTTP or GRPC, or keep tcp alone.',
  );
}
