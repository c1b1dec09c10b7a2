import { list, map, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import type { Constraint } from '../../schema.ts';
import { group, hostname, kind, port, sectionName } from './forms.ts';
import { plainSelector } from './plain-selector.ts';
import { secretReference } from './references.ts';

interface Listener {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  readonly tls?: { readonly mode?: string };
}

/** The first listener for which the predicate is true is to blame. */
const wrongListener = (
  message: string,
  remedy: string,
  field: string,
  isWrong: (listener: Listener) => boolean,
) =>
  condition<readonly Listener[]>(message, remedy, (listeners) => {
    const wrong = listeners.findIndex(isWrong);
    return wrong < 0 ? undefined : [wrong, field];
  });

/** The second of two listeners that are the same in something. */
const again = (message: string, remedy: string, id: (listener: Listener) => string) =>
  condition<readonly Listener[]>(message, remedy, (listeners) => {
    const ids = listeners.map(id);
    const second = ids.findIndex((one, index) => ids.indexOf(one) < index);
    return second < 0 ? undefined : [second];
  });

const constraints: readonly Constraint<readonly Listener[]>[] = [
  wrongListener(
    "tls must not be specified for protocols ['HTTP', 'TCP', 'UDP']",
    'Remove `tls`, or write `protocol: HTTPS` or `protocol: TLS`.',
    'tls',
    ({ protocol, tls }) => ['HTTP', 'TCP', 'UDP'].includes(protocol) && tls !== undefined,
  ),
  wrongListener(
    'tls mode must be Terminate for protocol HTTPS',
    'Write `mode: Terminate`, or `protocol: TLS` to pass connections on unopened.',
    'tls',
    ({ protocol, tls }) => protocol === 'HTTPS' && (tls?.mode ?? 'Terminate') !== 'Terminate',
  ),
  wrongListener(
    'tls mode must be set for protocol TLS',
    'Add `tls` with `mode: Terminate` or `mode: Passthrough`.',
    'tls',
    ({ protocol, tls }) => protocol === 'TLS' && tls === undefined,
  ),
  wrongListener(
    "hostname must not be specified for protocols ['TCP', 'UDP']",
    'Remove `hostname`: such a connection names no host.',
    'hostname',
    (listener) => ['TCP', 'UDP'].includes(listener.protocol) && Boolean(listener.hostname),
  ),
  again('Listener name must be unique within the Gateway', 'Give it a name of its own.', ({ name }) => name),
  again(
    'Combination of port, protocol and hostname must be unique for each listener',
    'Change one of the three, or remove one of the two listeners.',
    (listener) => JSON.stringify([listener.port, listener.protocol, listener.hostname ?? null]),
  ),
];

const tls = object(
  {
    mode: optional(
      oneOfWords('Terminate', 'Passthrough'),
      'Whether the Gateway opens the connection or passes it on as it is.',
      'Terminate',
    ),
    certificateRefs: optional(
      list(secretReference, { maxItems: 64 }),
      'The Secrets with certificate and key.',
    ),
    options: optional(
      map(string({ minLength: 0, maxLength: 4096 }), { maxProperties: 16 }),
      'Settings of the implementation’s own.',
    ),
  },
  {
    constraints: [
      condition(
        'certificateRefs or options must be specified when mode is Terminate',
        'Add `certificateRefs` with a Secret.',
        ({ mode = 'Terminate', certificateRefs = [], options = {} }) =>
          mode === 'Terminate' && certificateRefs.length === 0 && Object.keys(options).length === 0
            ? ['certificateRefs']
            : undefined,
      ),
    ],
  },
);

/** Where a Gateway listens, and which routes may use it. */
export const listeners = list(
  object({
    name: required(sectionName, 'The name, by which routes mean it.'),
    port: required(port, 'The port.'),
    protocol: required(
      string({
        minLength: 1,
        maxLength: 255,
        pattern:
          '^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$',
      }),
      'What it speaks: `HTTP`, `HTTPS`, `TLS`, `TCP`; `HBONE` at a waypoint.',
    ),
    hostname: optional(hostname, 'The host it is for; `*.` in front stands for all names below.', 'all'),
    tls: optional(tls, 'How connections are secured, for HTTPS and TLS.'),
    allowedRoutes: optional(
      object({
        namespaces: optional(
          object({
            from: optional(
              oneOfWords('All', 'Selector', 'Same'),
              'Routes of which namespaces: all, those chosen by labels, or its own.',
              'Same',
            ),
            selector: optional(plainSelector, 'The labels of those namespaces, for Selector.'),
          }),
          'Where the routes are.',
        ),
        kinds: optional(
          list(
            object({
              group: optional(group, 'Their API group.', 'gateway.networking.k8s.io'),
              kind: required(kind, 'Their kind.'),
            }),
            { maxItems: 8 },
          ),
          'Which kinds of routes.',
          'those that fit the protocol',
        ),
      }),
      'Which routes may use it.',
      'those of its namespace',
    ),
  }),
  { minItems: 1, maxItems: 64, mapKeys: ['name'], constraints },
);
