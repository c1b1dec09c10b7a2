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
import type { SpecCheck } from './review.ts';

/** What istiod looks at, by kind; a test holds it to Istio's kinds and to the folder. */
export const istiodKinds: Readonly<Record<string, readonly SpecCheck[]>> = {
  AuthorizationPolicy: authorizationPolicy,
  DestinationRule: destinationRule,
  EnvoyFilter: envoyFilter,
  Gateway: gateway,
  PeerAuthentication: peerAuthentication,
  ProxyConfig: proxyConfig,
  RequestAuthentication: requestAuthentication,
  ServiceEntry: serviceEntry,
  Sidecar: sidecar,
  Telemetry: telemetry,
  TrafficExtension: trafficExtension,
  VirtualService: virtualService,
  WasmPlugin: wasmPlugin,
  WorkloadEntry: workloadEntry,
  WorkloadGroup: workloadGroup,
};
