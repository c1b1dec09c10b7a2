import type { KindSchema } from './kind-schema.ts';
import { authorizationPolicy } from './kinds/authorization-policy.ts';
import { destinationRule } from './kinds/destination-rule.ts';
import { envoyFilter } from './kinds/envoy-filter.ts';
import { gateway } from './kinds/gateway.ts';
import { kubernetesGateway } from './kinds/gateway-api/gateway.ts';
import { gatewayClass } from './kinds/gateway-api/gateway-class.ts';
import { grpcRoute } from './kinds/gateway-api/grpc-route.ts';
import { httpRoute } from './kinds/gateway-api/http-route.ts';
import { referenceGrant } from './kinds/gateway-api/reference-grant.ts';
import { tcpRoute } from './kinds/gateway-api/tcp-route.ts';
import { tlsRoute } from './kinds/gateway-api/tls-route.ts';
import { configMap } from './kinds/kubernetes/config-map.ts';
import { cronJob } from './kinds/kubernetes/cron-job.ts';
import { daemonSet } from './kinds/kubernetes/daemon-set.ts';
import { deployment } from './kinds/kubernetes/deployment.ts';
import { job } from './kinds/kubernetes/job.ts';
import { namespace } from './kinds/kubernetes/namespace.ts';
import { pod } from './kinds/kubernetes/pod.ts';
import { replicaSet } from './kinds/kubernetes/replica-set.ts';
import { secret } from './kinds/kubernetes/secret.ts';
import { service } from './kinds/kubernetes/service.ts';
import { serviceAccount } from './kinds/kubernetes/service-account.ts';
import { statefulSet } from './kinds/kubernetes/stateful-set.ts';
import { peerAuthentication } from './kinds/peer-authentication.ts';
import { proxyConfig } from './kinds/proxy-config.ts';
import { requestAuthentication } from './kinds/request-authentication.ts';
import { serviceEntry } from './kinds/service-entry.ts';
import { sidecar } from './kinds/sidecar.ts';
import { telemetry } from './kinds/telemetry.ts';
import { trafficExtension } from './kinds/traffic-extension.ts';
import { virtualService } from './kinds/virtual-service.ts';
import { wasmPlugin } from './kinds/wasm-plugin.ts';
import { workloadEntry } from './kinds/workload-entry.ts';
import { workloadGroup } from './kinds/workload-group.ts';

/** Every kind we know, one file each in `kinds/`; a test holds folder and registry equal. */
export const kinds: readonly KindSchema[] = [
  authorizationPolicy,
  destinationRule,
  envoyFilter,
  gateway,
  peerAuthentication,
  proxyConfig,
  requestAuthentication,
  serviceEntry,
  sidecar,
  telemetry,
  trafficExtension,
  virtualService,
  wasmPlugin,
  workloadEntry,
  workloadGroup,
  configMap,
  cronJob,
  daemonSet,
  deployment,
  job,
  namespace,
  pod,
  replicaSet,
  secret,
  service,
  serviceAccount,
  statefulSet,
  gatewayClass,
  kubernetesGateway,
  httpRoute,
  grpcRoute,
  tcpRoute,
  tlsRoute,
  referenceGrant,
];

const byName = Map.groupBy(kinds, ({ kind }) => kind);

/** The kind of this name in this group, whatever the version; the core group is the empty string. */
export function findKind(group: string, kind: string): KindSchema | undefined {
  return byName.get(kind)?.find((schema) => schema.group === group);
}

/** The kinds of this name in all groups: `Gateway` is both Istio's and the Gateway API's. */
export function kindsNamed(kind: string): readonly KindSchema[] {
  return byName.get(kind) ?? [];
}
