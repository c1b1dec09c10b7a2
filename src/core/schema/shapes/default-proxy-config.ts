import {
  boolean,
  double,
  int32,
  list,
  map,
  nullable,
  object,
  oneOfWords,
  optional,
  preserved,
  string,
  uint32,
} from '../build.ts';
import { clientTlsSettings } from './client-tls-settings.ts';
import { goDuration } from './go-duration.ts';

const tracing = object({
  zipkin: optional(
    object({ address: optional(string(), 'Host and port of the collector.') }),
    'Sends spans to Zipkin; a provider with a Telemetry does more.',
  ),
  lightstep: optional(preserved(), 'Out of use.'),
  datadog: optional(preserved(), 'Sends spans to Datadog.'),
  stackdriver: optional(preserved(), 'Sends spans to Google Cloud.'),
  openCensusAgent: optional(preserved(), 'Out of use.'),
  customTags: optional(map(preserved()), 'Tags added to each span, by their name.'),
  maxPathTagLength: optional(uint32(), 'How long a path may be in a span.', '256'),
  sampling: optional(double(), 'How many in a hundred requests are traced.', '1'),
  tlsSettings: optional(clientTlsSettings, 'How the connection to the collector is secured.'),
  enableIstioTags: optional(
    nullable(boolean()),
    'Adds the tags that describe the mesh to each span.',
    'true',
  ),
});

const remoteService = object({
  address: optional(string(), 'Host and port.'),
  tlsSettings: optional(clientTlsSettings, 'How the connection is secured.'),
  tcpKeepalive: optional(preserved(), 'Finds connections whose other end has gone.'),
});

/**
 * Settings with which proxies start: `defaultConfig` of the mesh configuration, and the annotation
 * `proxy.istio.io/config`. https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig
 */
export const defaultProxyConfig = object({
  concurrency: optional(
    nullable(int32()),
    'How many threads the proxy works with; 0 is one for each core of the machine.',
    'by the CPU limit of the container',
  ),
  image: optional(
    object({
      imageType: optional(string(), 'Which build of the image: `default`, `debug` or `distroless`.'),
    }),
    'The image of the proxy.',
  ),
  proxyMetadata: optional(
    map(string()),
    'Environment variables of the proxy; those that begin with `ISTIO_META_` reach istiod.',
  ),
  holdApplicationUntilProxyStarts: optional(
    nullable(boolean()),
    'Starts the containers of the pod once the proxy is ready.',
    'false',
  ),
  tracing: optional(tracing, 'How requests are traced, where no Telemetry says otherwise.'),
  terminationDrainDuration: optional(goDuration, 'How long the proxy waits for requests when it ends.', '5s'),
  drainDuration: optional(goDuration, 'How long old connections may last when the proxy starts anew.', '45s'),
  proxyStatsMatcher: optional(
    object({
      inclusionPrefixes: optional(list(string()), 'How names of statistics begin that are kept.'),
      inclusionSuffixes: optional(list(string()), 'How names of statistics end that are kept.'),
      inclusionRegexps: optional(list(string()), 'What names of statistics that are kept look like.'),
    }),
    'Statistics of Envoy that are kept beside those Istio needs.',
  ),
  extraStatTags: optional(list(string()), 'Tags of metrics that Envoy would not know otherwise.'),
  gatewayTopology: optional(
    object({
      numTrustedProxies: optional(uint32(), 'How many proxies before the gateway tell the truth.', '0'),
      forwardClientCertDetails: optional(
        oneOfWords(
          'UNDEFINED',
          'SANITIZE',
          'FORWARD_ONLY',
          'APPEND_FORWARD',
          'SANITIZE_SET',
          'ALWAYS_FORWARD_ONLY',
        ),
        'What is done with the header that tells of the certificate of the client.',
        'SANITIZE_SET',
      ),
      proxyProtocol: optional(preserved(), 'Reads the PROXY header of the load balancer.'),
    }),
    'What stands between clients and the gateways.',
  ),
  readinessProbe: optional(preserved(), 'How a workload outside Kubernetes is asked whether it is ready.'),
  statsCompression: optional(nullable(boolean()), 'Packs statistics when they are fetched.', 'true'),
  interceptionMode: optional(
    oneOfWords('REDIRECT', 'TPROXY', 'NONE'),
    'How traffic comes to the proxy.',
    'REDIRECT',
  ),
  serviceCluster: optional(string(), 'The name of the workload in traces of older kind.'),
  tracingServiceName: optional(
    oneOfWords('APP_LABEL_AND_NAMESPACE', 'CANONICAL_NAME_ONLY', 'CANONICAL_NAME_AND_NAMESPACE'),
    'How the workload is named in traces.',
    'APP_LABEL_AND_NAMESPACE',
  ),
  discoveryAddress: optional(string(), 'Where istiod is.', 'istiod.istio-system.svc:15012'),
  envoyAccessLogService: optional(remoteService, 'Where access logs are sent by gRPC.'),
  envoyMetricsService: optional(remoteService, 'Where metrics are sent by gRPC.'),
  runtimeValues: optional(map(string()), 'Switches of Envoy, by name.'),
  statusPort: optional(int32(), 'The port that answers for health.', '15020'),
  proxyAdminPort: optional(int32(), 'The port of the administration page, on localhost.', '15000'),
  meshId: optional(string(), 'The name of the mesh, for telemetry of several.'),
  privateKeyProvider: optional(preserved(), 'Hardware that works with the private key.'),
  proxyHeaders: optional(preserved(), 'Which headers the proxy adds of its own.'),
  connectionSettings: optional(preserved(), 'Limits for connections of downstream and upstream.'),
  fileFlushInterval: optional(goDuration, 'How often logs are written out.', '1s'),
  fileFlushMinSizeKb: optional(uint32(), 'How many kilobytes of logs are written out at once.', '64'),
  configPath: optional(string(), 'Where the proxy keeps its configuration.'),
  binaryPath: optional(string(), 'Where the program of Envoy is.'),
  discoveryRefreshDelay: optional(goDuration, 'Out of use.'),
  zipkinAddress: optional(string(), 'Out of use; write `tracing.zipkin.address`.'),
  statsdUdpAddress: optional(string(), 'Where statistics are sent by UDP.'),
  envoyMetricsServiceAddress: optional(string(), 'Out of use; write `envoyMetricsService`.'),
  availabilityZone: optional(string(), 'Out of use.'),
  controlPlaneAuthPolicy: optional(
    oneOfWords('NONE', 'MUTUAL_TLS', 'INHERIT'),
    'Whether the proxy authenticates to istiod.',
    'MUTUAL_TLS',
  ),
  customConfigFile: optional(string(), 'A file in place of the configuration that Istio makes.'),
  statNameLength: optional(int32(), 'Not in use by Istio.'),
  proxyBootstrapTemplatePath: optional(string(), 'A template for the configuration Envoy starts with.'),
  sds: optional(preserved(), 'Out of use.'),
  caCertificatesPem: optional(list(string()), 'Authorities that the proxy trusts beside that of the mesh.'),
});
