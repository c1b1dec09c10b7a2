import { wildcardDomainFault } from './dns.ts';

/**
 * Why a text can't be a host at a Gateway, or nothing. Where connections are told by server name, the names that
 * AUTO_PASSTHROUGH makes are hosts too: `outbound_.80_._.orders.shop.svc.cluster.local`.
 */
export function boundDomainFault(domain: string, usesSni: boolean): string | undefined {
  if (!usesSni || !domain.startsWith('outbound_') || domain.length > 255) return wildcardDomainFault(domain);
  const [, port = '', , host = ''] = domain.split('_');
  return /\d/.test(port) && /[a-zA-Z]/.test(host)
    ? undefined
    : 'it begins like a name of AUTO_PASSTHROUGH, but has not the form outbound_.PORT_._.HOST';
}
