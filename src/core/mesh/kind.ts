/**
 * API group of every kind that rules may read. The kind alone doesn't tell: `Gateway` exists both in Istio and in
 * the Gateway API, `Service` also in Knative.
 */
export const kindGroups = {
  Deployment: 'apps',
  DestinationRule: 'networking.istio.io',
  PeerAuthentication: 'security.istio.io',
  Service: '',
  ServiceEntry: 'networking.istio.io',
  Telemetry: 'telemetry.istio.io',
  VirtualService: 'networking.istio.io',
} as const;

/** A kind as rules declare it. */
export type Kind = keyof typeof kindGroups;

/** The group of an `apiVersion`: `apps/v1` gives `apps`, the core group's `v1` the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
