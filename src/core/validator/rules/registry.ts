import type { Rule } from '../rule.ts';
import { rule as alpha } from './annotation/alpha.ts';
import { rule as deprecated } from './annotation/deprecated.ts';
import { rule as invalid } from './annotation/invalid.ts';
import { rule as misplaced } from './annotation/misplaced.ts';
import { rule as unknown } from './annotation/unknown.ts';
import { rule as noWorkload } from './authorization-policy/no-workload.ts';
import { rule as sourceNamespace } from './authorization-policy/source-namespace.ts';
import { rule as removedKind } from './custom-resource-definition/removed-kind.ts';
import { rule as deploymentAutoImage } from './deployment/auto-image.ts';
import { rule as injectionOnMetadata } from './deployment/injection-on-metadata.ts';
import { rule as serviceProtocols } from './deployment/service-protocols.ts';
import { rule as serviceTargetPorts } from './deployment/service-target-ports.ts';
import { rule as subsetWithoutPods } from './destination-rule/subset-without-pods.ts';
import { rule as uncheckedServer } from './destination-rule/unchecked-server.ts';
import { rule as uncheckedServerPort } from './destination-rule/unchecked-server-port.ts';
import { rule as unknownHost } from './destination-rule/unknown-host.ts';
import { rule as addOperation } from './envoy-filter/add-operation.ts';
import { rule as relativeOperation } from './envoy-filter/relative-operation.ts';
import { rule as relativeOperationWithVersion } from './envoy-filter/relative-operation-with-version.ts';
import { rule as removeOperation } from './envoy-filter/remove-operation.ts';
import { rule as replaceOperation } from './envoy-filter/replace-operation.ts';
import { rule as conflict } from './gateway/conflict.ts';
import { rule as portNotExposed } from './gateway/port-not-exposed.ts';
import { rule as secretInvalid } from './gateway/secret-invalid.ts';
import { rule as secretNotFound } from './gateway/secret-not-found.ts';
import { rule as sharedCertificate } from './gateway/shared-certificate.ts';
import { rule as gatewayWorkloadSelector } from './gateway/workload-selector.ts';
import { rule as notInjected } from './namespace/not-injected.ts';
import { rule as severalInjectionLabels } from './namespace/several-injection-labels.ts';
import { rule as podAutoImage } from './pod/auto-image.ts';
import { rule as missingProxy } from './pod/missing-proxy.ts';
import { rule as userId } from './pod/user-id.ts';
import { rule as gatewaySelector } from './policy/gateway-selector.ts';
import { rule as externalNamePort } from './service/external-name-port.ts';
import { rule as portName } from './service/port-name.ts';
import { rule as addressesRequired } from './service-entry/addresses-required.ts';
import { rule as protocolConflict } from './service-entry/protocol-conflict.ts';
import { rule as ambient } from './sidecar/ambient.ts';
import { rule as egressProxy } from './sidecar/egress-proxy.ts';
import { rule as sidecarOverlappingSelectors } from './sidecar/overlapping-selectors.ts';
import { rule as sidecarSeveralDefaults } from './sidecar/several-defaults.ts';
import { rule as sidecarWorkloadSelector } from './sidecar/workload-selector.ts';
import { rule as lightstep } from './telemetry/lightstep.ts';
import { rule as noProvider } from './telemetry/no-provider.ts';
import { rule as telemetryOverlappingSelectors } from './telemetry/overlapping-selectors.ts';
import { rule as telemetrySeveralDefaults } from './telemetry/several-defaults.ts';
import { rule as telemetryWorkloadSelector } from './telemetry/workload-selector.ts';
import { rule as coveredMatch } from './virtual-service/covered-match.ts';
import { rule as delayPercent } from './virtual-service/delay-percent.ts';
import { rule as destinationHost } from './virtual-service/destination-host.ts';
import { rule as destinationPort } from './virtual-service/destination-port.ts';
import { rule as destinationSubset } from './virtual-service/destination-subset.ts';
import { rule as gatewayReference } from './virtual-service/gateway-reference.ts';
import { rule as hostNotInGateway } from './virtual-service/host-not-in-gateway.ts';
import { rule as ingressSubset } from './virtual-service/ingress-subset.ts';
import { rule as internalGateway } from './virtual-service/internal-gateway.ts';
import { rule as jwtClaimRoute } from './virtual-service/jwt-claim-route.ts';
import { rule as meshHostConflict } from './virtual-service/mesh-host-conflict.ts';
import { rule as portRequired } from './virtual-service/port-required.ts';
import { rule as unreachableRoute } from './virtual-service/unreachable-route.ts';

/** Every rule by its file below this folder; several may look for the same code. A test holds it to the folder. */
export const rules: Readonly<Record<string, Rule>> = {
  'annotation/alpha': alpha,
  'annotation/deprecated': deprecated,
  'annotation/invalid': invalid,
  'annotation/misplaced': misplaced,
  'annotation/unknown': unknown,
  'authorization-policy/no-workload': noWorkload,
  'authorization-policy/source-namespace': sourceNamespace,
  'custom-resource-definition/removed-kind': removedKind,
  'deployment/auto-image': deploymentAutoImage,
  'deployment/injection-on-metadata': injectionOnMetadata,
  'deployment/service-protocols': serviceProtocols,
  'deployment/service-target-ports': serviceTargetPorts,
  'destination-rule/subset-without-pods': subsetWithoutPods,
  'destination-rule/unchecked-server': uncheckedServer,
  'destination-rule/unchecked-server-port': uncheckedServerPort,
  'destination-rule/unknown-host': unknownHost,
  'envoy-filter/add-operation': addOperation,
  'envoy-filter/relative-operation': relativeOperation,
  'envoy-filter/relative-operation-with-version': relativeOperationWithVersion,
  'envoy-filter/remove-operation': removeOperation,
  'envoy-filter/replace-operation': replaceOperation,
  'gateway/conflict': conflict,
  'gateway/port-not-exposed': portNotExposed,
  'gateway/secret-invalid': secretInvalid,
  'gateway/secret-not-found': secretNotFound,
  'gateway/shared-certificate': sharedCertificate,
  'gateway/workload-selector': gatewayWorkloadSelector,
  'namespace/not-injected': notInjected,
  'namespace/several-injection-labels': severalInjectionLabels,
  'pod/auto-image': podAutoImage,
  'pod/missing-proxy': missingProxy,
  'pod/user-id': userId,
  'policy/gateway-selector': gatewaySelector,
  'service-entry/addresses-required': addressesRequired,
  'service-entry/protocol-conflict': protocolConflict,
  'service/external-name-port': externalNamePort,
  'service/port-name': portName,
  'sidecar/ambient': ambient,
  'sidecar/egress-proxy': egressProxy,
  'sidecar/overlapping-selectors': sidecarOverlappingSelectors,
  'sidecar/several-defaults': sidecarSeveralDefaults,
  'sidecar/workload-selector': sidecarWorkloadSelector,
  'telemetry/lightstep': lightstep,
  'telemetry/no-provider': noProvider,
  'telemetry/overlapping-selectors': telemetryOverlappingSelectors,
  'telemetry/several-defaults': telemetrySeveralDefaults,
  'telemetry/workload-selector': telemetryWorkloadSelector,
  'virtual-service/covered-match': coveredMatch,
  'virtual-service/delay-percent': delayPercent,
  'virtual-service/destination-host': destinationHost,
  'virtual-service/destination-port': destinationPort,
  'virtual-service/destination-subset': destinationSubset,
  'virtual-service/gateway-reference': gatewayReference,
  'virtual-service/host-not-in-gateway': hostNotInGateway,
  'virtual-service/ingress-subset': ingressSubset,
  'virtual-service/internal-gateway': internalGateway,
  'virtual-service/jwt-claim-route': jwtClaimRoute,
  'virtual-service/mesh-host-conflict': meshHostConflict,
  'virtual-service/port-required': portRequired,
  'virtual-service/unreachable-route': unreachableRoute,
};
