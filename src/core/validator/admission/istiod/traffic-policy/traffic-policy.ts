import type { Field } from '../field.ts';
import { type Review, withoutWarnings } from '../review.ts';
import { checkClientTls } from './client-tls.ts';
import { checkConnectionPool } from './connection-pool.ts';
import { checkLoadBalancer } from './load-balancer.ts';
import { checkOutlierDetection } from './outlier-detection.ts';
import { checkTunnel } from './tunnel.ts';

const forAnyPort = ['outlierDetection', 'connectionPool', 'loadBalancer', 'tls'];

/** What proxies do with calls to a host. */
export function checkTrafficPolicy(policy: Field, review: Review): void {
  if (!policy.isSet) return;
  const ports = policy.at('portLevelSettings');
  if (ports.items.length === 0 && !policy.firstOf(...forAnyPort, 'tunnel', 'proxyProtocol', 'retryBudget')) {
    refuseEmpty(policy, review);
    return;
  }
  if (policy.at('tunnel').isSet && policy.at('proxyProtocol').isSet) {
    review.refuse(
      'tunnel',
      policy.at('tunnel'),
      'tunnel and proxyProtocol exclude each other.',
      'Keep one of the two.',
    );
    return;
  }
  checkSettings(policy, review);
  // Of the settings for single ports istiod passes on the errors only.
  for (const settings of ports.items) checkPortSettings(settings, withoutWarnings(review));
  checkTunnel(policy.at('tunnel'), review);
}

function checkPortSettings(settings: Field, review: Review): void {
  if (!settings.at('port').isSet) {
    review.refuse(
      'incomplete',
      settings.at('port'),
      'The settings name no port.',
      'Add port with the number of a port of the host.',
    );
  }
  if (settings.firstOf(...forAnyPort)) checkSettings(settings, review);
  else refuseEmpty(settings, review);
}

function checkSettings(policy: Field, review: Review): void {
  checkOutlierDetection(policy.at('outlierDetection'), review);
  checkConnectionPool(policy.at('connectionPool'), review);
  checkLoadBalancer(policy, review);
  checkClientTls(policy.at('tls'), review);
}

function refuseEmpty(policy: Field, { refuse }: Review): void {
  refuse(
    'incomplete',
    policy,
    'The policy says nothing.',
    'Add loadBalancer, connectionPool, outlierDetection or tls, or remove it.',
  );
}
