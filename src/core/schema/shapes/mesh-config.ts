import {
  boolean,
  int32,
  list,
  map,
  nullable,
  object,
  oneOfWords,
  optional,
  preserved,
  string,
} from '../build.ts';
import { clientTlsSettings } from './client-tls-settings.ts';
import { tcpKeepalive } from './connection-pool.ts';
import { defaultProxyConfig } from './default-proxy-config.ts';
import { extensionProvider } from './extension-provider.ts';
import { goDuration } from './go-duration.ts';
import { retries } from './http-route.ts';
import { localityLoadBalancing, zoneAwareLoadBalancing } from './locality-load-balancing.ts';

const names = list(string());
const exportDoc = 'which see them: `.` for the own namespace, `*` for all.';

const labelSelector = object({
  matchLabels: optional(map(string()), 'Labels that must all be there.'),
  matchExpressions: optional(
    list(
      object({
        key: optional(string(), 'The label.'),
        operator: optional(string(), 'In, NotIn, Exists or DoesNotExist.'),
        values: optional(list(string()), 'The values, for In and NotIn.'),
      }),
    ),
    'Conditions that must all hold.',
  ),
});

const tls = object({
  minProtocolVersion: optional(
    oneOfWords('TLS_AUTO', 'TLSV1_2', 'TLSV1_3'),
    'The oldest version that is taken.',
  ),
  ecdhCurves: optional(list(string()), 'The curves for the exchange of keys that are taken.'),
  cipherSuites: optional(list(string()), 'The ciphers that are taken, for TLS up to 1.2.'),
});

/**
 * The mesh configuration: what stands under `data.mesh` of the ConfigMap `istio` in the root namespace. No schema of
 * the cluster knows it. https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/
 */
export const meshConfig = object({
  accessLogFile: optional(
    string(),
    'The file that access logs go to; `/dev/stdout` is the log of the container.',
    'no logs',
  ),
  accessLogFormat: optional(string(), 'What a line of the access log holds, with commands of Envoy.'),
  accessLogEncoding: optional(
    oneOfWords('TEXT', 'JSON'),
    'Whether lines of the access log are text or JSON.',
    'TEXT',
  ),
  enableTracing: optional(boolean(), 'Traces requests, where a tracing backend is set up.', 'false'),
  outboundTrafficPolicy: optional(
    object({
      mode: optional(
        oneOfWords('REGISTRY_ONLY', 'ALLOW_ANY', 'ALLOW_ANY_DYNAMIC_DNS'),
        'Whether calls to hosts that no registry knows are refused or let out.',
        'REGISTRY_ONLY once `outboundTrafficPolicy` is written',
      ),
      tls: optional(
        clientTlsSettings,
        'How connections to unknown hosts are secured, for ALLOW_ANY_DYNAMIC_DNS.',
      ),
    }),
    'What happens to calls to unknown hosts.',
    'ALLOW_ANY',
  ),
  inboundTrafficPolicy: optional(
    object({
      mode: optional(oneOfWords('PASSTHROUGH', 'LOCALHOST'), 'Where the workload listens.', 'PASSTHROUGH'),
    }),
    'How calls come from the proxy to the workload.',
  ),
  defaultConfig: optional(defaultProxyConfig, 'Settings with which proxies start.'),
  extensionProviders: optional(list(extensionProvider), 'Services that proxies ask or report to, by name.'),
  defaultProviders: optional(
    object({
      tracing: optional(names, 'Providers that get spans.'),
      metrics: optional(names, 'Providers that get metrics.'),
      accessLogging: optional(names, 'Providers that get access logs.'),
    }),
    'Which providers are used where no Telemetry names any.',
  ),
  discoverySelectors: optional(
    list(labelSelector),
    'The namespaces that istiod looks at: one of these must hold for their labels.',
    'all namespaces',
  ),
  trustDomain: optional(string(), 'How identities of the mesh begin.', 'cluster.local'),
  trustDomainAliases: optional(names, 'Other beginnings that count as the same.'),
  rootNamespace: optional(string(), 'The namespace whose policies hold for the whole mesh.', 'istio-system'),
  enableAutoMtls: optional(nullable(boolean()), 'Uses mTLS wherever the other side takes it.', 'true'),
  meshMTLS: optional(tls, 'TLS within the mesh.'),
  tlsDefaults: optional(tls, 'TLS everywhere else.'),
  defaultHttpRetryPolicy: optional(retries, 'What is tried again, where no route says otherwise.'),
  connectTimeout: optional(goDuration, 'How long opening a connection may take.', '10s'),
  tcpKeepalive: optional(tcpKeepalive, 'Finds connections whose other end has gone.'),
  h2UpgradePolicy: optional(
    oneOfWords('DO_NOT_UPGRADE', 'UPGRADE'),
    'Whether proxies speak HTTP/2 to hosts that are called with HTTP/1.1.',
    'DO_NOT_UPGRADE',
  ),
  localityLbSetting: optional(localityLoadBalancing, 'Which regions and zones requests go to.'),
  zoneAwareLbSetting: optional(zoneAwareLoadBalancing, 'Keeps requests in the zone of the caller.'),
  pathNormalization: optional(
    object({
      normalization: optional(
        oneOfWords('DEFAULT', 'NONE', 'BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'),
        'How much paths are put in order before policies look at them.',
        'DEFAULT, which is BASE',
      ),
    }),
    'How paths are put in order.',
  ),
  defaultServiceExportTo: optional(names, `The namespaces of Services ${exportDoc}`, '*'),
  defaultVirtualServiceExportTo: optional(names, `The namespaces of VirtualServices ${exportDoc}`, '*'),
  defaultDestinationRuleExportTo: optional(names, `The namespaces of DestinationRules ${exportDoc}`, '*'),
  ingressControllerMode: optional(
    oneOfWords('UNSPECIFIED', 'OFF', 'DEFAULT', 'STRICT'),
    'Which Ingresses of Kubernetes Istio takes care of.',
    'STRICT',
  ),
  ingressClass: optional(string(), 'The class of Ingresses that Istio takes care of.', 'istio'),
  ingressService: optional(string(), 'The Service of the gateway for Ingresses.', 'istio-ingressgateway'),
  ingressSelector: optional(string(), 'The label `istio` of the gateway for Ingresses.', 'ingressgateway'),
  serviceSettings: optional(
    list(
      object({
        settings: optional(
          object({ clusterLocal: optional(boolean(), 'Keeps calls in the cluster of the caller.', 'false') }),
          'What differs for these hosts.',
        ),
        hosts: optional(names, 'The hosts, a star in front for a whole domain.'),
      }),
    ),
    'What differs for some hosts in meshes of several clusters.',
  ),
  serviceScopeConfigs: optional(
    list(preserved()),
    'Which Services other clusters may call, in ambient mode.',
  ),
  serviceEntryVisibility: optional(preserved(), 'Which ServiceEntries who may see.'),
  defaultTrafficPolicy: optional(
    preserved(),
    'What proxies do with calls, where no DestinationRule says otherwise.',
  ),
  ca: optional(preserved(), 'The authority that signs certificates in place of istiod.'),
  caCertificates: optional(list(preserved()), 'Further authorities that the mesh trusts.'),
  certificates: optional(list(preserved()), 'Out of use.'),
  configSources: optional(list(preserved()), 'Where istiod reads resources from.'),
  enablePrometheusMerge: optional(
    nullable(boolean()),
    'Serves metrics of proxy and workload at one place.',
    'true',
  ),
  enableEnvoyAccessLogService: optional(boolean(), 'Sends access logs by gRPC.', 'false'),
  disableEnvoyListenerLog: optional(boolean(), 'Logs no calls that match no route.', 'false'),
  inboundClusterStatName: optional(string(), 'How inbound clusters are named in statistics.'),
  outboundClusterStatName: optional(string(), 'How outbound clusters are named in statistics.'),
  protocolDetectionTimeout: optional(
    goDuration,
    'How long a proxy waits to find out the protocol.',
    '0s, no limit',
  ),
  hboneIdleTimeout: optional(goDuration, 'How long connections to ztunnel may carry nothing.', '1h'),
  dnsRefreshRate: optional(goDuration, 'How often names are looked up.', '60s'),
  verifyCertificateAtClient: optional(nullable(boolean()), 'Out of use.'),
  proxyListenPort: optional(int32(), 'The port for calls going out.', '15001'),
  proxyInboundListenPort: optional(int32(), 'The port for calls coming in.', '15006'),
  proxyHttpPort: optional(int32(), 'The port for calls by HTTP proxy.', 'none'),
});
