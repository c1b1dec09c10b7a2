/** A message of `istioctl analyze` about things that stand in no document. */
export interface LiveClusterCode {
  readonly code: string;
  readonly title: string;
  readonly what: string;
}

/**
 * Messages that need a live cluster, or several: what they are about is the state of the control plane, its webhooks
 * and other clusters. They are listed and explained, and not looked for.
 * https://istio.io/latest/docs/reference/config/analysis/
 */
export const liveClusterCodes: readonly LiveClusterCode[] = [
  {
    code: 'IST0126',
    title: 'Unknown registry in the mesh networks',
    what: 'The networks of a mesh with several clusters name a registry that the control plane has no access to, so endpoints of that network are unknown.',
  },
  {
    code: 'IST0139',
    title: 'Invalid injection webhook',
    what: 'Two injection webhooks select the same pods, which would be injected twice, or a webhook points to a control plane that is not there.',
  },
  {
    code: 'IST0148',
    title: 'Namespace enabled by default',
    what: 'Istio was installed so that namespaces without a label are injected, and this one has none. It says so, lest someone be surprised.',
  },
  {
    code: 'IST0158',
    title: 'Proxies of another version',
    what: 'Pods of a namespace run a proxy image other than the injector would give them now, mostly after an upgrade. Restart the workloads.',
  },
  {
    code: 'IST0163',
    title: 'Wrong address of an external control plane',
    what: 'A webhook should reach a control plane outside the cluster, and its address is missing or malformed.',
  },
  {
    code: 'IST0164',
    title: 'External control plane by IP address',
    what: 'A webhook reaches an external control plane by an IP address. That works until the address changes; a hostname is better.',
  },
  {
    code: 'IST0170',
    title: 'Service differs between clusters',
    what: 'A Service of the same name and namespace has other ports, another type, or is headless in one cluster and not in the other.',
  },
  {
    code: 'IST0171',
    title: 'A condition is negative',
    what: 'The status of a resource says that a controller could not do what it asks: a route not accepted, a waypoint not bound. The message says why.',
  },
  {
    code: 'IST0175',
    title: 'Key sets may be fetched from anywhere',
    what: 'There are RequestAuthentications, and istiod is not told which addresses it must not fetch key sets from (BLOCKED_CIDRS_IN_JWKS_URIS).',
  },
  {
    code: 'IST0176',
    title: 'Gateway API too old',
    what: 'The Gateway API definitions in the cluster are older than this version of Istio needs; resources of those kinds are passed over.',
  },
];
