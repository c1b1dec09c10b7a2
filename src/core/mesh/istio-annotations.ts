import type { MapEntry } from '../yaml/node.ts';
import { getMap } from './get.ts';
import type { Kind } from './kind.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** An annotation that Istio reads. https://istio.io/latest/docs/reference/config/annotations/ */
export interface AnnotationDefinition {
  /** Kinds it belongs on; empty where it may stand on any. */
  readonly on: readonly string[];
  readonly deprecated: boolean;
  readonly alpha: boolean;
}

const onPods = `ambient.istio.io/bypass-inbound-capture ambient.istio.io/dns-capture ambient.istio.io/redirection
  inject.istio.io/templates istio.io/reroute-virtual-interfaces istio.io/rev prometheus.istio.io/merge-metrics
  proxy.istio.io/config proxy.istio.io/overrides readiness.status.sidecar.istio.io/applicationPorts
  readiness.status.sidecar.istio.io/failureThreshold readiness.status.sidecar.istio.io/initialDelaySeconds
  readiness.status.sidecar.istio.io/periodSeconds sidecar.istio.io/agentLogLevel sidecar.istio.io/bootstrapOverride
  sidecar.istio.io/componentLogLevel sidecar.istio.io/discoveryAddress sidecar.istio.io/extraStatTags
  sidecar.istio.io/inject sidecar.istio.io/interceptionMode sidecar.istio.io/logLevel sidecar.istio.io/nativeSidecar
  sidecar.istio.io/proxyCPU sidecar.istio.io/proxyCPULimit sidecar.istio.io/proxyImage
  sidecar.istio.io/proxyImageType sidecar.istio.io/proxyMemory sidecar.istio.io/proxyMemoryLimit
  sidecar.istio.io/rewriteAppHTTPProbers sidecar.istio.io/statsCompression sidecar.istio.io/statsEvictionInterval
  sidecar.istio.io/statsFlushInterval sidecar.istio.io/statsHistogramBins sidecar.istio.io/statsHistogramBuckets
  sidecar.istio.io/statsInclusionPrefixes sidecar.istio.io/statsInclusionRegexps
  sidecar.istio.io/statsInclusionSuffixes sidecar.istio.io/status sidecar.istio.io/userVolume
  sidecar.istio.io/userVolumeMount status.sidecar.istio.io/port traffic.sidecar.istio.io/excludeInboundPorts
  traffic.sidecar.istio.io/excludeInterfaces traffic.sidecar.istio.io/excludeOutboundIPRanges
  traffic.sidecar.istio.io/excludeOutboundPorts traffic.sidecar.istio.io/includeInboundPorts
  traffic.sidecar.istio.io/includeOutboundIPRanges traffic.sidecar.istio.io/includeOutboundPorts
  traffic.sidecar.istio.io/kubevirtInterfaces`;

const elsewhere: Readonly<Record<string, string>> = {
  'alpha.istio.io/canonical-serviceaccounts': 'Service',
  'alpha.istio.io/kubernetes-serviceaccounts': 'Service',
  'ambient.istio.io/waypoint-inbound-binding': 'GatewayClass Gateway',
  'galley.istio.io/analyze-suppress': '',
  'gateway.istio.io/controller-version': '',
  'gateway.istio.io/name-override': 'Gateway',
  'gateway.istio.io/service-account': 'Gateway',
  'istio.io/autoRegistrationGroup': 'WorkloadEntry',
  'istio.io/connectedAt': 'WorkloadEntry',
  'istio.io/disconnectedAt': 'WorkloadEntry',
  'istio.io/dry-run': 'AuthorizationPolicy',
  'istio.io/use-waypoint-canary-weight': 'Service ServiceEntry Namespace',
  'istio.io/workloadController': 'WorkloadEntry',
  'kubernetes.io/ingress.class': 'Ingress',
  'networking.istio.io/exportTo': 'Service',
  'networking.istio.io/service-type': 'Gateway',
  'networking.istio.io/traffic-distribution': 'Namespace Service ServiceEntry',
  'topology.istio.io/controlPlaneClusters': 'Namespace',
  'traffic.istio.io/nodeSelector': 'Service',
};

const deprecated: ReadonlySet<string> = new Set(
  `alpha.istio.io/canonical-serviceaccounts alpha.istio.io/kubernetes-serviceaccounts
  sidecar.istio.io/discoveryAddress sidecar.istio.io/extraStatTags sidecar.istio.io/inject
  sidecar.istio.io/statsCompression sidecar.istio.io/statsInclusionPrefixes sidecar.istio.io/statsInclusionRegexps
  sidecar.istio.io/statsInclusionSuffixes traffic.sidecar.istio.io/kubevirtInterfaces`.split(/\s+/),
);

const pastAlpha: ReadonlySet<string> = new Set(
  `ambient.istio.io/redirection kubernetes.io/ingress.class proxy.istio.io/config sidecar.istio.io/inject
  traffic.istio.io/nodeSelector`.split(/\s+/),
);

/** What Istio's controllers write themselves; no user is to blame for it. */
const setByIstio: ReadonlySet<string> = new Set([
  'gateway.istio.io/controller-version',
  'istio.io/rev',
  'sidecar.istio.io/status',
]);

/** Every annotation of Istio's by its name. */
export const istioAnnotations: ReadonlyMap<string, AnnotationDefinition> = new Map(
  [...onPods.split(/\s+/).map((name) => [name, 'Pod'] as const), ...Object.entries(elsewhere)].map(
    ([name, on]) => [
      name,
      {
        on: on === '' ? [] : on.split(' '),
        deprecated: deprecated.has(name),
        alpha: !pastAlpha.has(name),
      },
    ],
  ),
);

/** An annotation of a resource that is Istio's by its name, whether Istio knows it or not. */
export interface IstioAnnotation {
  readonly resource: Resource;
  readonly name: string;
  readonly value: string;
  readonly entry: MapEntry;
  readonly definition: AnnotationDefinition | undefined;
}

/** The kinds whose annotations are looked at. */
export const annotatedKinds = [
  'Namespace',
  'Service',
  'Pod',
  'Deployment',
] as const satisfies readonly Kind[];

/** Istio's annotations on these kinds, apart from what its controllers set. */
export function annotationsOf(mesh: Mesh): readonly IstioAnnotation[] {
  return annotatedKinds.flatMap((kind) =>
    mesh.resources(kind).flatMap((resource) => {
      if (resource.annotations.size === 0) return [];
      const entries = getMap(resource.root, ['metadata', 'annotations'])?.entries ?? [];
      return entries.flatMap((entry): readonly IstioAnnotation[] => {
        const value = resource.annotations.get(entry.key);
        if (value === undefined || setByIstio.has(entry.key) || !isIstio(entry.key)) return [];
        return [{ resource, name: entry.key, value, entry, definition: istioAnnotations.get(entry.key) }];
      });
    }),
  );
}

function isIstio(name: string): boolean {
  return name === 'kubernetes.io/ingress.class' || (name.split('/')[0] ?? '').endsWith('istio.io');
}
