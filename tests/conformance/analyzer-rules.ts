/**
 * Istio has one code for everything that is referred to and not found, and one for everything deprecated, given by many
 * analyzers; ours are one rule each. Which of our rules for these codes do what an analyzer of Istio does.
 */
export const analyzerRules: Readonly<Record<string, readonly string[]>> = {
  'authz.AuthorizationPoliciesAnalyzer': ['authorization-policy/source-namespace'],
  'deprecation.FieldAnalyzer': [
    'custom-resource-definition/removed-kind',
    'sidecar/egress-proxy',
    'virtual-service/delay-percent',
  ],
  'gateway.ConflictingGatewayAnalyzer': ['gateway/workload-selector'],
  'gateway.IngressGatewayPortAnalyzer': ['gateway/workload-selector'],
  'gateway.SecretAnalyzer': ['gateway/secret-not-found', 'gateway/workload-selector'],
  'sidecar.SelectorAnalyzer': ['sidecar/workload-selector'],
  'telemetry.LightstepAnalyzer': ['telemetry/lightstep'],
  'telemetry.SelectorAnalyzer': ['telemetry/workload-selector'],
  'virtualservice.DestinationHostAnalyzer': [
    'virtual-service/destination-host',
    'virtual-service/destination-port',
  ],
  'virtualservice.DestinationRuleAnalyzer': ['virtual-service/destination-subset'],
  'virtualservice.GatewayAnalyzer': ['virtual-service/gateway-reference'],
};
