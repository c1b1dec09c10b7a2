import { boolean, int32, object, oneOfWords, optional, uint32 } from '../build.ts';
import { duration, uncheckedDuration } from './duration.ts';

/** How connections whose other end has gone are found. */
export const tcpKeepalive = object({
  probes: optional(
    uint32(),
    'How many unanswered probes make a connection dead.',
    'that of the system, mostly 9',
  ),
  time: optional(
    duration,
    'How long a connection is silent before the first probe.',
    'that of the system, mostly 2h',
  ),
  interval: optional(duration, 'The time between two probes.', 'that of the system, mostly 75s'),
});

const tcp = object({
  maxConnections: optional(int32(), 'How many connections a proxy opens to the host at most.', 'no limit'),
  connectTimeout: optional(duration, 'How long opening a connection may take.', '10s'),
  idleTimeout: optional(
    uncheckedDuration,
    'How long a connection may carry nothing before it is closed; `0s` is for ever.',
    '1h',
  ),
  maxConnectionDuration: optional(duration, 'How old a connection may become.', 'no limit'),
  tcpKeepalive: optional(tcpKeepalive, 'Finds connections whose other end has gone.'),
});

const http = object({
  http1MaxPendingRequests: optional(int32(), 'How many requests may wait for a connection.', 'no limit'),
  http2MaxRequests: optional(
    int32(),
    'How many requests may be under way at once, HTTP/1.1 included.',
    'no limit',
  ),
  maxRequestsPerConnection: optional(
    int32(),
    'How many requests a connection carries before it is closed; 1 turns keep-alive off.',
    'no limit',
  ),
  maxRetries: optional(int32(), 'How many retries may be under way at once.', 'no limit'),
  idleTimeout: optional(duration, 'How long a connection without a request is kept.', '1h'),
  h2UpgradePolicy: optional(
    oneOfWords('DEFAULT', 'DO_NOT_UPGRADE', 'UPGRADE'),
    'Whether the proxy speaks HTTP/2 to a host that is called with HTTP/1.1.',
    'DEFAULT, as the mesh configuration says',
  ),
  useClientProtocol: optional(boolean(), 'Keeps the HTTP version of the caller.', 'false'),
  maxConcurrentStreams: optional(int32(), 'How many requests share one HTTP/2 connection.', '2147483647'),
  http2KeepAlive: optional(
    object({
      interval: optional(duration, 'The time between two pings.'),
      timeout: optional(duration, 'How long the answer to a ping may take.'),
    }),
    'Finds HTTP/2 connections whose other end has gone.',
  ),
});

/** How many connections and requests a proxy allows towards a host. */
export const connectionPool = object({
  tcp: optional(tcp, 'Limits of connections, for HTTP too.'),
  http: optional(http, 'Limits of HTTP requests.'),
});
