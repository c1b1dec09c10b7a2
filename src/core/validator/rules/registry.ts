import type { RuleModule } from '../rule.ts';
import * as alpha from './annotation/alpha.ts';
import * as deprecated from './annotation/deprecated.ts';
import * as invalid from './annotation/invalid.ts';
import * as misplaced from './annotation/misplaced.ts';
import * as unknown from './annotation/unknown.ts';
import * as emptyRule from './authorization-policy/empty-rule.ts';
import * as missingRequestAuthentication from './authorization-policy/missing-request-authentication.ts';
import * as needsMtls from './authorization-policy/needs-mtls.ts';
import * as noWorkload from './authorization-policy/no-workload.ts';
import * as sourceNamespace from './authorization-policy/source-namespace.ts';
import * as unknownSetting from './config-map/unknown-setting.ts';
import * as unreadableSettings from './config-map/unreadable-settings.ts';
import * as removedKind from './custom-resource-definition/removed-kind.ts';
import * as deploymentAutoImage from './deployment/auto-image.ts';
import * as injectionOnMetadata from './deployment/injection-on-metadata.ts';
import * as serviceProtocols from './deployment/service-protocols.ts';
import * as serviceTargetPorts from './deployment/service-target-ports.ts';
import * as clientTlsMismatch from './destination-rule/client-tls-mismatch.ts';
import * as duplicateSubset from './destination-rule/duplicate-subset.ts';
import * as subsetWithoutLabels from './destination-rule/subset-without-labels.ts';
import * as subsetWithoutPods from './destination-rule/subset-without-pods.ts';
import * as uncheckedServer from './destination-rule/unchecked-server.ts';
import * as uncheckedServerPort from './destination-rule/unchecked-server-port.ts';
import * as unknownHost from './destination-rule/unknown-host.ts';
import * as addOperation from './envoy-filter/add-operation.ts';
import * as relativeOperation from './envoy-filter/relative-operation.ts';
import * as relativeOperationWithVersion from './envoy-filter/relative-operation-with-version.ts';
import * as removeOperation from './envoy-filter/remove-operation.ts';
import * as replaceOperation from './envoy-filter/replace-operation.ts';
import * as conflict from './gateway/conflict.ts';
import * as portNotExposed from './gateway/port-not-exposed.ts';
import * as secretInvalid from './gateway/secret-invalid.ts';
import * as secretNotFound from './gateway/secret-not-found.ts';
import * as sharedCertificate from './gateway/shared-certificate.ts';
import * as gatewayWorkloadSelector from './gateway/workload-selector.ts';
import * as refused from './istio/refused.ts';
import * as warned from './istio/warned.ts';
import * as notInjected from './namespace/not-injected.ts';
import * as severalInjectionLabels from './namespace/several-injection-labels.ts';
import * as permissiveMeshWide from './peer-authentication/permissive-mesh-wide.ts';
import * as podAutoImage from './pod/auto-image.ts';
import * as missingProxy from './pod/missing-proxy.ts';
import * as userId from './pod/user-id.ts';
import * as gatewaySelector from './policy/gateway-selector.ts';
import * as misplacedInjectionLabel from './resource/misplaced-injection-label.ts';
import * as oldVersion from './resource/old-version.ts';
import * as externalNamePort from './service/external-name-port.ts';
import * as portName from './service/port-name.ts';
import * as targetPortNotExposed from './service/target-port-not-exposed.ts';
import * as addressesRequired from './service-entry/addresses-required.ts';
import * as protocolConflict from './service-entry/protocol-conflict.ts';
import * as ambient from './sidecar/ambient.ts';
import * as egressHostUnknown from './sidecar/egress-host-unknown.ts';
import * as egressProxy from './sidecar/egress-proxy.ts';
import * as sidecarOverlappingSelectors from './sidecar/overlapping-selectors.ts';
import * as sidecarSeveralDefaults from './sidecar/several-defaults.ts';
import * as sidecarWorkloadSelector from './sidecar/workload-selector.ts';
import * as lightstep from './telemetry/lightstep.ts';
import * as noProvider from './telemetry/no-provider.ts';
import * as telemetryOverlappingSelectors from './telemetry/overlapping-selectors.ts';
import * as telemetrySeveralDefaults from './telemetry/several-defaults.ts';
import * as telemetryWorkloadSelector from './telemetry/workload-selector.ts';
import * as coveredMatch from './virtual-service/covered-match.ts';
import * as delayPercent from './virtual-service/delay-percent.ts';
import * as destinationHost from './virtual-service/destination-host.ts';
import * as destinationPort from './virtual-service/destination-port.ts';
import * as destinationSubset from './virtual-service/destination-subset.ts';
import * as faultOnAll from './virtual-service/fault-on-all.ts';
import * as gatewayReference from './virtual-service/gateway-reference.ts';
import * as hostNotInGateway from './virtual-service/host-not-in-gateway.ts';
import * as httpRouteOnOtherProtocol from './virtual-service/http-route-on-other-protocol.ts';
import * as impossibleMatch from './virtual-service/impossible-match.ts';
import * as ingressSubset from './virtual-service/ingress-subset.ts';
import * as internalGateway from './virtual-service/internal-gateway.ts';
import * as jwtClaimRoute from './virtual-service/jwt-claim-route.ts';
import * as meshHostConflict from './virtual-service/mesh-host-conflict.ts';
import * as portRequired from './virtual-service/port-required.ts';
import * as regexAsPrefix from './virtual-service/regex-as-prefix.ts';
import * as splitOrder from './virtual-service/split-order.ts';
import * as triesOutlastTimeout from './virtual-service/tries-outlast-timeout.ts';
import * as unreachableRoute from './virtual-service/unreachable-route.ts';
import * as weights from './virtual-service/weights.ts';

/** Every rule by its file below this folder; several may look for the same code. A test holds it to the folder. */
export const rules: Readonly<Record<string, RuleModule>> = {
  'annotation/alpha': alpha,
  'annotation/deprecated': deprecated,
  'annotation/invalid': invalid,
  'annotation/misplaced': misplaced,
  'annotation/unknown': unknown,
  'authorization-policy/empty-rule': emptyRule,
  'authorization-policy/missing-request-authentication': missingRequestAuthentication,
  'authorization-policy/needs-mtls': needsMtls,
  'authorization-policy/no-workload': noWorkload,
  'authorization-policy/source-namespace': sourceNamespace,
  'config-map/unknown-setting': unknownSetting,
  'config-map/unreadable-settings': unreadableSettings,
  'custom-resource-definition/removed-kind': removedKind,
  'deployment/auto-image': deploymentAutoImage,
  'deployment/injection-on-metadata': injectionOnMetadata,
  'deployment/service-protocols': serviceProtocols,
  'deployment/service-target-ports': serviceTargetPorts,
  'destination-rule/client-tls-mismatch': clientTlsMismatch,
  'destination-rule/duplicate-subset': duplicateSubset,
  'destination-rule/subset-without-labels': subsetWithoutLabels,
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
  'istio/refused': refused,
  'istio/warned': warned,
  'namespace/not-injected': notInjected,
  'namespace/several-injection-labels': severalInjectionLabels,
  'peer-authentication/permissive-mesh-wide': permissiveMeshWide,
  'pod/auto-image': podAutoImage,
  'pod/missing-proxy': missingProxy,
  'pod/user-id': userId,
  'policy/gateway-selector': gatewaySelector,
  'resource/misplaced-injection-label': misplacedInjectionLabel,
  'resource/old-version': oldVersion,
  'service-entry/addresses-required': addressesRequired,
  'service-entry/protocol-conflict': protocolConflict,
  'service/external-name-port': externalNamePort,
  'service/port-name': portName,
  'service/target-port-not-exposed': targetPortNotExposed,
  'sidecar/ambient': ambient,
  'sidecar/egress-host-unknown': egressHostUnknown,
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
  'virtual-service/fault-on-all': faultOnAll,
  'virtual-service/gateway-reference': gatewayReference,
  'virtual-service/host-not-in-gateway': hostNotInGateway,
  'virtual-service/http-route-on-other-protocol': httpRouteOnOtherProtocol,
  'virtual-service/impossible-match': impossibleMatch,
  'virtual-service/ingress-subset': ingressSubset,
  'virtual-service/internal-gateway': internalGateway,
  'virtual-service/jwt-claim-route': jwtClaimRoute,
  'virtual-service/mesh-host-conflict': meshHostConflict,
  'virtual-service/port-required': portRequired,
  'virtual-service/regex-as-prefix': regexAsPrefix,
  'virtual-service/split-order': splitOrder,
  'virtual-service/tries-outlast-timeout': triesOutlastTimeout,
  'virtual-service/unreachable-route': unreachableRoute,
  'virtual-service/weights': weights,
};
