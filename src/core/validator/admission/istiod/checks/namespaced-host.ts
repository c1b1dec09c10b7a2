import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { hasPartialWildcard, isDnsLabel, wildcardDomainFault } from '../values/dns.ts';
import { isIpAddress } from '../values/ip-address.ts';

/** Where such a host stands: Gateways take addresses and hosts without a namespace, Sidecars neither. */
interface Place {
  readonly isGateway: boolean;
  /** Gateways that Istio made itself may have `~`, for no namespace. */
  readonly takesNobody?: boolean;
}

/** A host with the namespace it is from, `namespace/host`: `./*`, `shop/orders.example.com`. */
export function checkNamespacedHost(at: Field, place: Place, { refuse }: Review): void {
  const { text } = at;
  const slash = text.indexOf('/');
  if (slash < 0 && !place.isGateway) {
    refuse(
      'bad-host',
      at,
      `"${text}" has no namespace.`,
      `Write "./${text}", "*/${text}" or NAMESPACE/${text}.`,
    );
    return;
  }
  const namespace = text.slice(0, Math.max(slash, 0));
  if (slash >= 0 && !isNamespace(namespace, place)) {
    refuse(
      'bad-host',
      at,
      namespace === '' ? 'Nothing stands before the slash.' : `"${namespace}" is no namespace.`,
      'Write the name of a namespace, "." for the own or "*" for all before the slash.',
    );
  }
  const fault = hostFault(text.slice(slash + 1), place);
  if (!fault) return;
  refuse(
    'bad-host',
    at,
    `"${text}" names no host: ${fault}.`,
    'Write a full name, "*.example.com" for the hosts of a domain, or "*" for all.',
  );
}

function isNamespace(namespace: string, { isGateway, takesNobody }: Place): boolean {
  if (isGateway)
    return ['*', '.', ...(takesNobody ? ['~'] : [])].includes(namespace) || isDnsLabel(namespace);
  // With a tilde before it, a namespace is left out.
  const own = namespace.replace(/^~/, '');
  return namespace !== '' && (['', '*', '.'].includes(own) || isDnsLabel(own));
}

function hostFault(host: string, { isGateway }: Place): string | undefined {
  if (host !== '*' && !host.includes('.')) {
    return host === '' ? 'it is empty' : 'a name without a dot is not completed here';
  }
  if (hasPartialWildcard(host)) return 'an asterisk stands for whole parts of a name only';
  const fault = wildcardDomainFault(host);
  return isGateway && isIpAddress(host) ? undefined : fault;
}
