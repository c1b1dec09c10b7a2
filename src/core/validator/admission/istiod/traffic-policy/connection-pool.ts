import { parseNanoseconds } from '../../../../schema/duration.ts';
import { checkDuration, checkRequiredDuration } from '../checks/duration.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const counts = {
  http: [
    'http1MaxPendingRequests',
    'http2MaxRequests',
    'maxRequestsPerConnection',
    'maxRetries',
    'maxConcurrentStreams',
  ],
  tcp: ['maxConnections'],
} as const;

/** How many connections and requests a proxy allows. */
export function checkConnectionPool(pool: Field, review: Review): void {
  if (!pool.isSet) return;
  if (!pool.firstOf('http', 'tcp')) {
    review.refuse(
      'incomplete',
      pool,
      'The connection pool sets no limits.',
      'Add tcp or http, or remove it.',
    );
    return;
  }
  for (const part of ['http', 'tcp'] as const) {
    for (const key of counts[part]) {
      const count = pool.at(part, key);
      if (count.number >= 0) continue;
      review.refuse('connection-pool', count, `${key} is negative.`, 'Write a number above 0, or remove it.');
    }
  }
  checkHttp(pool.at('http'), review);
  checkTcp(pool.at('tcp'), review);
}

function checkHttp(http: Field, review: Review): void {
  checkDuration(http.at('idleTimeout'), review);
  if (http.at('h2UpgradePolicy').text === 'UPGRADE' && http.at('useClientProtocol').flag) {
    review.refuse(
      'connection-pool',
      http.at('useClientProtocol'),
      'The HTTP version can not be that of the caller and always HTTP/2.',
      'Keep one of useClientProtocol and h2UpgradePolicy: UPGRADE.',
    );
  }
  const keepAlive = http.at('http2KeepAlive');
  if (!keepAlive.isSet) return;
  for (const key of ['interval', 'timeout']) checkRequiredDuration(keepAlive.at(key), review);
}

function checkTcp(tcp: Field, review: Review): void {
  checkDuration(tcp.at('connectTimeout'), review);
  checkDuration(tcp.at('maxConnectionDuration'), review);
  const idle = tcp.at('idleTimeout');
  // Less than a millisecond turns the timeout off.
  const milliseconds = (parseNanoseconds(idle.text) ?? 0n) / 1_000_000n;
  if (milliseconds !== 0n) checkDuration(idle, review);
  for (const key of ['time', 'interval']) checkDuration(tcp.at('tcpKeepalive', key), review);
}
