import { boolean, list, map, object, oneOfWords, optional, preserved, string, uint32 } from '../build.ts';
import { goDuration } from './go-duration.ts';

const service = optional(
  string(),
  'The host that is asked, with the namespace before a slash where it is ambiguous.',
);
const port = optional(uint32(), 'The port of that host.');
const maxTagLength = optional(uint32(), 'How long a path may be in a span.', '256');
const timeout = optional(goDuration, 'How long the answer may take.', '600s');
const failOpen = optional(boolean(), 'Lets requests pass when nobody answers.', 'false');
const clearRouteCache = optional(boolean(), 'Chooses the route anew after headers were changed.', 'false');
const statusOnError = optional(string(), 'The status that callers get when nobody answers.', '403');
const includeRequestBodyInCheck = optional(
  object({
    maxRequestBytes: optional(uint32(), 'How many bytes of the body are sent along.'),
    allowPartialMessage: optional(boolean(), 'Sends what fits of a longer body.', 'false'),
    packAsBytes: optional(boolean(), 'Sends the body as bytes, not as text.', 'false'),
  }),
  'Sends the body of the request along.',
);
const headerNames = list(string());
const logFormat = optional(
  object(
    {
      text: optional(string(), 'A line, with commands of Envoy in it: `%RESPONSE_CODE%`.'),
      labels: optional(preserved(), 'JSON, each value a text with commands of Envoy.'),
    },
    { oneOf: [['text', 'labels']] },
  ),
  'What a line of the log holds.',
  'the format of Istio',
);

/** A service that proxies ask or report to; policies and Telemetry call it by its name. */
export const extensionProvider = object(
  {
    name: optional(string(), 'The name by which policies and Telemetry call it.'),
    envoyExtAuthzHttp: optional(
      object({
        service,
        port,
        timeout,
        pathPrefix: optional(string(), 'What is put before the path of the request that is checked.'),
        failOpen,
        clearRouteCache,
        statusOnError,
        includeHeadersInCheck: optional(headerNames, 'Out of use; write `includeRequestHeadersInCheck`.'),
        includeRequestHeadersInCheck: optional(headerNames, 'Headers of the request that are sent along.'),
        includeAdditionalHeadersInCheck: optional(map(string()), 'Headers that are added when asking.'),
        includeRequestBodyInCheck,
        headersToUpstreamOnAllow: optional(headerNames, 'Headers of the answer that go on to the workload.'),
        headersToDownstreamOnDeny: optional(headerNames, 'Headers of a refusal that go back to the caller.'),
        headersToDownstreamOnAllow: optional(
          headerNames,
          'Headers of a permission that go back to the caller.',
        ),
      }),
      'Asks a service by HTTP whether a request is allowed; for AuthorizationPolicy with action CUSTOM.',
    ),
    envoyExtAuthzGrpc: optional(
      object({ service, port, timeout, failOpen, clearRouteCache, statusOnError, includeRequestBodyInCheck }),
      'Asks a service by gRPC whether a request is allowed; for AuthorizationPolicy with action CUSTOM.',
    ),
    zipkin: optional(
      object({
        service,
        port,
        maxTagLength,
        enable64bitTraceId: optional(boolean(), 'Makes ids of traces half as long.', 'false'),
        path: optional(string(), 'The path that spans are sent to.', '/api/v2/spans'),
        traceContextOption: optional(
          oneOfWords('USE_B3', 'USE_B3_WITH_W3C_PROPAGATION'),
          'Which headers carry the trace.',
          'USE_B3',
        ),
        timeout: optional(goDuration, 'How long sending may take.'),
        headers: optional(list(preserved()), 'Headers that are sent along.'),
      }),
      'Sends spans to Zipkin, or to Jaeger, which understands them.',
    ),
    lightstep: optional(preserved(), 'Out of use; send spans by `opentelemetry`.'),
    datadog: optional(object({ service, port, maxTagLength }), 'Sends spans to Datadog.'),
    stackdriver: optional(preserved(), 'Sends spans or logs to Google Cloud.'),
    opencensus: optional(preserved(), 'Out of use; send spans by `opentelemetry`.'),
    skywalking: optional(
      object({ service, port, accessToken: optional(string(), 'The token to authenticate with.') }),
      'Sends spans to SkyWalking.',
    ),
    opentelemetry: optional(
      object({
        service,
        port,
        maxTagLength,
        http: optional(preserved(), 'Sends by HTTP instead of gRPC: path, timeout, headers.'),
        grpc: optional(preserved(), 'Details of sending by gRPC.'),
        resourceDetectors: optional(preserved(), 'Where attributes of the workload come from.'),
        serviceAttributeEnrichment: optional(
          oneOfWords('ISTIO_CANONICAL', 'OTEL_SEMANTIC_CONVENTIONS'),
          'How the service is named in spans.',
          'ISTIO_CANONICAL',
        ),
        dynatraceSampler: optional(preserved(), 'Lets Dynatrace decide what is sampled.'),
      }),
      'Sends spans to a collector of OpenTelemetry.',
    ),
    prometheus: optional(preserved(), 'Counts metrics for Prometheus; it has no settings.'),
    envoyFileAccessLog: optional(
      object({
        path: optional(string(), 'The file; `/dev/stdout` is the log of the container.', '/dev/stdout'),
        logFormat,
        omitEmptyValues: optional(boolean(), 'Leaves out what is empty.', 'false'),
      }),
      'Writes access logs to a file.',
    ),
    envoyHttpAls: optional(preserved(), 'Sends logs of HTTP requests by gRPC.'),
    envoyTcpAls: optional(preserved(), 'Sends logs of TCP connections by gRPC.'),
    envoyOtelAls: optional(
      object({ service, port, logName: optional(string(), 'The name of the log.'), logFormat }),
      'Sends access logs to a collector of OpenTelemetry.',
    ),
    sds: optional(
      object({ name: optional(string(), 'The name by which Gateways call it.'), service, port }),
      'Fetches certificates from a service.',
    ),
  },
  {
    oneOf: [
      [
        'envoyExtAuthzHttp',
        'envoyExtAuthzGrpc',
        'zipkin',
        'lightstep',
        'datadog',
        'stackdriver',
        'opencensus',
        'skywalking',
        'opentelemetry',
        'prometheus',
        'envoyFileAccessLog',
        'envoyHttpAls',
        'envoyTcpAls',
        'envoyOtelAls',
        'sds',
      ],
    ],
  },
);
