import type { KindSchema } from './kind-schema.ts';
import { authorizationPolicy } from './kinds/authorization-policy.ts';
import { destinationRule } from './kinds/destination-rule.ts';
import { envoyFilter } from './kinds/envoy-filter.ts';
import { gateway } from './kinds/gateway.ts';
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
import { kubernetesKinds } from './kubernetes-kinds.ts';

const istioKinds: readonly KindSchema[] = [
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
];

const named = (all: readonly KindSchema[]) => Map.groupBy(all, ({ kind }) => kind);
const istioByName = named(istioKinds);
let byName: ReadonlyMap<string, readonly KindSchema[]> | undefined;

/** Every kind we know, one file each in `kinds/`; a test holds folder and registry equal. */
export function allKinds(): readonly KindSchema[] {
  return [...istioKinds, ...kubernetesKinds()];
}

/** The kind of this name in this group, whatever the version; the core group is the empty string. */
export function findKind(group: string, kind: string): KindSchema | undefined {
  // Istio's own first: the other kinds are a part of the worker's script that a mesh may do without.
  const known = (kinds: readonly KindSchema[] | undefined) => kinds?.find((schema) => schema.group === group);
  return known(istioByName.get(kind)) ?? known(kindsNamed(kind));
}

/** The kinds of this name in all groups: `Gateway` is both Istio's and the Gateway API's. */
export function kindsNamed(kind: string): readonly KindSchema[] {
  byName ??= named(allKinds());
  return byName.get(kind) ?? [];
}
