import { double, list, nullable, object, oneOfWords, optional, required, string, uint32 } from '../build.ts';
import { clientTlsSettings } from './client-tls-settings.ts';
import { connectionPool } from './connection-pool.ts';
import { uncheckedDuration } from './duration.ts';
import { loadBalancer } from './load-balancer.ts';
import { outlierDetection } from './outlier-detection.ts';
import { portSelector } from './port-selector.ts';

const forAnyPort = {
  loadBalancer: optional(loadBalancer, 'How one of the endpoints is chosen for a request.'),
  connectionPool: optional(connectionPool, 'How many connections and requests are allowed.'),
  outlierDetection: optional(outlierDetection, 'When an endpoint that fails is left out for a while.'),
  tls: optional(clientTlsSettings, 'How connections to the host are secured.'),
};

/** What a proxy does with calls to a host, or to a subset of it. */
export const trafficPolicy = object({
  ...forAnyPort,
  portLevelSettings: optional(
    list(object({ port: optional(portSelector, 'The port of the host, by number.'), ...forAnyPort }), {
      maxItems: 4096,
    }),
    'Policies of single ports; such a port takes nothing from the policy around it.',
  ),
  tunnel: optional(
    object({
      protocol: optional(string(), 'CONNECT or POST.', 'CONNECT'),
      targetHost: required(string(), 'The host at the far end of the tunnel.'),
      targetPort: required(uint32(), 'The port at the far end of the tunnel.'),
    }),
    'Sends TCP or TLS through an HTTP proxy.',
  ),
  proxyProtocol: optional(
    object({ version: optional(oneOfWords('V1', 'V2'), 'The version of the protocol.', 'V1') }),
    'Tells the host the address of the caller in a PROXY header.',
  ),
  retryBudget: optional(
    object({
      percent: optional(
        nullable(double({ minimum: 0, maximum: 100 })),
        'How many percent of the requests under way may be retries.',
        '20',
      ),
      minRetryConcurrency: optional(
        uint32(),
        'How many retries are allowed however few the requests are.',
        '3',
      ),
      budgetInterval: optional(
        uncheckedDuration,
        'Over which time requests are counted.',
        '0ms, those under way now',
      ),
    }),
    'Limits retries by the number of requests.',
  ),
});
