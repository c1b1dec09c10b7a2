const apps = 'apps';
const core = '';
const networking = 'networking.istio.io';
const security = 'security.istio.io';

/**
 * API group of every kind that rules may read. The kind alone doesn't tell: `Gateway` exists both in Istio and in
 * the Gateway API (here `KubernetesGateway`), `Service` also in Knative.
 */
const kindGroups = {
  AuthorizationPolicy: security,
  ConfigMap: core,
  CustomResourceDefinition: 'apiextensions.k8s.io',
  DaemonSet: apps,
  Deployment: apps,
  DestinationRule: networking,
  EnvoyFilter: networking,
  Gateway: networking,
  KubernetesGateway: 'gateway.networking.k8s.io',
  MutatingWebhookConfiguration: 'admissionregistration.k8s.io',
  Namespace: core,
  Node: core,
  PeerAuthentication: security,
  Pod: core,
  ProxyConfig: networking,
  RequestAuthentication: security,
  Secret: core,
  Service: core,
  ServiceEntry: networking,
  Sidecar: networking,
  StatefulSet: apps,
  Telemetry: 'telemetry.istio.io',
  TrafficExtension: 'extensions.istio.io',
  VirtualService: networking,
  WasmPlugin: 'extensions.istio.io',
  WorkloadEntry: networking,
  WorkloadGroup: networking,
} as const;

/** A kind as rules declare it. */
export type Kind = keyof typeof kindGroups;

/** Istio's own kinds, which `istioctl analyze` also validates. */
export const istioKinds = (Object.keys(kindGroups) as Kind[]).filter((kind) =>
  kindGroups[kind].endsWith('.istio.io'),
);

/** Group and kind as documents have them: `networking.istio.io/Gateway`. */
export function groupKind(kind: Kind): string {
  return `${kindGroups[kind]}/${kind === 'KubernetesGateway' ? 'Gateway' : kind}`;
}

/** The group of an `apiVersion`: `apps/v1` gives `apps`, the core group's `v1` the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
