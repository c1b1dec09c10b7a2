import {
  boolean,
  double,
  list,
  map,
  nullable,
  object,
  oneOfWords,
  optional,
  required,
  string,
} from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { duration } from '../shapes/duration.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { attachedOnce, selector, targetReference, targetReferences } from '../shapes/policy-attachment.ts';

const mode = oneOfWords('CLIENT_AND_SERVER', 'CLIENT', 'SERVER');
const modeDoc = 'Whether it is about calls going out of the workload, coming in, or both.';
const modeMatch = object({ mode: optional(mode, modeDoc, 'CLIENT_AND_SERVER') });

const providers = list(
  object({ name: required(string({ minLength: 1 }), 'The name of a provider from the mesh configuration.') }),
);
const providersDoc = 'Which of the providers in the mesh configuration get the data.';

const accessLogging = object({
  match: optional(modeMatch, 'Which calls are logged.'),
  providers: optional(providers, providersDoc, 'those of the parent configuration'),
  disabled: optional(nullable(boolean()), 'Turns logging off for the calls matched.', 'false'),
  filter: optional(
    object({ expression: optional(string(), 'A CEL expression; calls for which it is true are logged.') }),
    'Which of the matched calls are worth a line.',
  ),
});

const tagOverride = object(
  {
    operation: optional(oneOfWords('UPSERT', 'REMOVE'), 'Whether the tag is set or removed.', 'UPSERT'),
    value: optional(string(), 'A CEL expression for the value of the tag.'),
  },
  {
    constraints: [
      {
        message: 'value must be set when operation is UPSERT',
        remedy: 'Add `value` with the expression for the tag, or use `operation: REMOVE`.',
        holds: ({ operation, value }) => operation !== 'UPSERT' || (value !== undefined && value !== ''),
      },
      {
        message: 'value must not be set when operation is REMOVE',
        remedy: 'Delete `value`, or use `operation: UPSERT`.',
        holds: ({ operation, value }) => operation !== 'REMOVE' || value === undefined,
      },
    ],
  },
);

const metrics = object({
  providers: optional(providers, providersDoc, 'those of the parent configuration'),
  overrides: optional(
    list(
      object({
        match: optional(
          object(
            {
              metric: optional(
                oneOfWords(
                  'ALL_METRICS',
                  'REQUEST_COUNT',
                  'REQUEST_DURATION',
                  'REQUEST_SIZE',
                  'RESPONSE_SIZE',
                  'TCP_OPENED_CONNECTIONS',
                  'TCP_CLOSED_CONNECTIONS',
                  'TCP_SENT_BYTES',
                  'TCP_RECEIVED_BYTES',
                  'GRPC_REQUEST_MESSAGES',
                  'GRPC_RESPONSE_MESSAGES',
                ),
                'One of the metrics that Istio counts itself.',
                'ALL_METRICS',
              ),
              customMetric: optional(
                string({ minLength: 1 }),
                'The name of a metric that Istio does not know.',
              ),
              mode: optional(mode, modeDoc, 'CLIENT_AND_SERVER'),
            },
            { oneOf: [['metric', 'customMetric']] },
          ),
          'Which metrics are changed.',
          'all',
        ),
        disabled: optional(nullable(boolean()), 'Stops the metrics matched.', 'false'),
        tagOverrides: optional(map(tagOverride), 'Tags that are set or removed, by the name of the tag.'),
      }),
    ),
    'Changes to single metrics; later ones win.',
  ),
  reportingInterval: optional(duration, 'How often metrics of long TCP connections are reported.', '5s'),
});

const named = { name: required(string({ minLength: 1 }), 'The name to read.') };
const defaultValue = optional(string(), 'What is used where there is none.');
const customTag = object(
  {
    literal: optional(
      object({ value: required(string({ minLength: 1 }), 'The value, always the same.') }),
      'A fixed value.',
    ),
    environment: optional(
      object({ ...named, defaultValue }),
      'A variable from the environment of the proxy.',
    ),
    header: optional(object({ ...named, defaultValue }), 'A header of the request.'),
    formatter: optional(
      object({ value: required(string({ minLength: 1 }), 'A command of the access log format.') }),
      'A value written as in the format of access logs.',
    ),
  },
  { oneOf: [['literal', 'environment', 'header', 'formatter']] },
);

const tracing = object({
  match: optional(modeMatch, 'Which calls are traced.'),
  providers: optional(providers, 'Which tracing backend gets the spans; one at most.'),
  randomSamplingPercentage: optional(
    nullable(double({ minimum: 0, maximum: 100 })),
    'How many in a hundred requests are traced when nobody decided before.',
    '1 %, unless the mesh configuration says otherwise',
  ),
  disableSpanReporting: optional(
    nullable(boolean()),
    'Reports no spans, but still passes the headers on.',
    'false',
  ),
  customTags: optional(map(customTag), 'Tags added to each span, by their name.'),
  useRequestIdForTraceSampling: optional(
    nullable(boolean()),
    'Lets the request id carry whether the request is traced.',
    'true',
  ),
  enableIstioTags: optional(
    nullable(boolean()),
    'Adds the tags that describe the mesh to each span.',
    'true',
  ),
  disableContextPropagation: optional(nullable(boolean()), 'Stops passing trace headers on.', 'false'),
});

export const telemetry = defineKind(
  {
    kind: 'Telemetry',
    group: 'telemetry.istio.io',
    versions: ['v1', 'v1alpha1'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object(
          {
            selector,
            targetRef: targetReference,
            targetRefs: targetReferences,
            tracing: optional(list(tracing), 'How requests are traced.'),
            metrics: optional(list(metrics), 'Which metrics are counted, and how.'),
            accessLogging: optional(list(accessLogging), 'Which calls get a line in the access log.'),
          },
          { constraints: [attachedOnce] },
        ),
        'What the proxies of the workloads report.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Says what sidecar proxies report: traces, metrics and access logs.',
    link: 'https://istio.io/latest/docs/reference/config/telemetry/',
  },
);
