import { isIp } from '../../addresses.ts';
import { list, map, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { isQualifiedName } from '../../names.ts';
import { controllerPattern, objectName, port } from '../../shapes/gateway-api/forms.ts';
import { listeners } from '../../shapes/gateway-api/listener.ts';
import { plainSelector } from '../../shapes/gateway-api/plain-selector.ts';
import { localReference, objectReference, secretReference } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

type Address = { readonly type?: string; readonly value?: string };

const valuesAreUnique = (type: string) =>
  condition<readonly Address[]>(`${type} values must be unique`, 'Remove one of the two.', (addresses) => {
    const values = addresses.map((one) => ((one.type ?? 'IPAddress') === type ? one.value : undefined));
    const again = values.findIndex((value, index) => value !== undefined && values.indexOf(value) < index);
    return again < 0 ? undefined : [again, 'value'];
  });

const address = object(
  {
    type: optional(
      string({
        minLength: 1,
        maxLength: 253,
        pattern: `^Hostname|IPAddress|NamedAddress|${controllerPattern}`,
      }),
      'What stands in `value`: `IPAddress` or `Hostname`.',
      'IPAddress',
    ),
    value: optional(string({ maxLength: 253 }), 'The address.', 'chosen by the implementation'),
  },
  {
    constraints: [
      condition(
        'Hostname value must be empty or contain only valid characters (matching ^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$)',
        'Write the host alone.',
        ({ type, value }) =>
          type === 'Hostname' &&
          value !== undefined &&
          !/^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(value)
            ? ['value']
            : undefined,
      ),
      condition(
        'the value must be an IP address for the type IPAddress',
        'Write an address, or `type: Hostname`.',
        ({ type = 'IPAddress', value }) =>
          type === 'IPAddress' && value !== undefined && !isIp(value) ? ['value'] : undefined,
      ),
    ],
  },
);

/** Keys as the CRD checks them, with a message for the name and one for the prefix. */
const keysOf = (what: string) => {
  const capital = what[0]?.toUpperCase() + what.slice(1);
  return [
    condition<Readonly<Record<string, string>>>(
      `${capital} keys must be in the form of an optional DNS subdomain prefix followed by a required name segment of up to 63 characters.`,
      'Write a name, or prefix/name with a DNS name before the slash.',
      (pairs) => {
        const wrong = Object.keys(pairs).find((key) => !isQualifiedName(key));
        return wrong === undefined ? undefined : [wrong];
      },
    ),
    condition<Readonly<Record<string, string>>>(
      `If specified, the ${what} key's prefix must be a DNS subdomain not longer than 253 characters in total.`,
      'Shorten the part before the slash.',
      (pairs) => {
        const wrong = Object.keys(pairs).find((key) => (key.split('/')[0] ?? '').length >= 253);
        return wrong === undefined ? undefined : [wrong];
      },
    ),
  ];
};

const frontend = object({
  validation: optional(
    object({
      caCertificateRefs: required(
        list(objectReference, { minItems: 1, maxItems: 16 }),
        'The objects with certificates of the authorities that are trusted.',
      ),
      mode: optional(
        oneOfWords('AllowValidOnly', 'AllowInsecureFallback'),
        'Whether callers without a valid certificate are let in.',
        'AllowValidOnly',
      ),
    }),
    'What is asked of the certificates of callers.',
  ),
});

const gatewayTls = object({
  backend: optional(
    object({ clientCertificateRef: optional(secretReference, 'The Secret with the certificate.') }),
    'What the Gateway shows to backends.',
  ),
  frontend: optional(
    object({
      default: required(frontend, 'For all ports.'),
      perPort: optional(
        list(object({ port: required(port, 'The port.'), tls: required(frontend, 'What holds there.') }), {
          maxItems: 64,
          mapKeys: ['port'],
          constraints: [
            condition<readonly { readonly port: number }[]>(
              'Port for TLS configuration must be unique within the Gateway',
              'Put what both say into one of them.',
              (ports) => {
                const numbers = ports.map((one) => one.port);
                const again = numbers.findIndex((one, index) => numbers.indexOf(one) < index);
                return again < 0 ? undefined : [again];
              },
            ),
          ],
        }),
        'For single ports.',
      ),
    }),
    'What is asked of callers.',
  ),
});

export const kubernetesGateway = defineKind(
  {
    kind: 'Gateway',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          gatewayClassName: required(
            objectName,
            'The class: `istio` for a gateway, `istio-waypoint` for a waypoint.',
          ),
          listeners: required(listeners, 'Where it listens, and which routes may use it.'),
          addresses: optional(
            list(address, {
              maxItems: 16,
              constraints: [valuesAreUnique('IPAddress'), valuesAreUnique('Hostname')],
            }),
            'The addresses it shall have.',
            'chosen by the implementation',
          ),
          infrastructure: optional(
            object({
              labels: optional(
                map(
                  string({
                    minLength: 0,
                    maxLength: 63,
                    pattern: '^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$',
                  }),
                  { maxProperties: 8, constraints: keysOf('label') },
                ),
                'Labels for what is made for it.',
              ),
              annotations: optional(
                map(string({ minLength: 0, maxLength: 4096 }), {
                  maxProperties: 16,
                  constraints: keysOf('annotation'),
                }),
                'Annotations for what is made for it.',
              ),
              parametersRef: optional(object(localReference), 'The object that holds settings.'),
            }),
            'How Deployment and Service of the Gateway are made.',
          ),
          allowedListeners: optional(
            object({
              namespaces: optional(
                object({
                  from: optional(
                    oneOfWords('All', 'Selector', 'Same', 'None'),
                    'ListenerSets of which namespaces.',
                    'None',
                  ),
                  selector: optional(plainSelector, 'The labels of those namespaces, for Selector.'),
                }),
                'Where they are.',
              ),
            }),
            'Which ListenerSets may add listeners.',
            'none',
          ),
          tls: optional(gatewayTls, 'TLS for the Gateway as a whole.'),
        }),
        'What it listens to.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'An entrance to the mesh, in the words of Kubernetes; a Deployment and a Service are made for it.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/gateway/',
    slug: 'kubernetes-gateway',
  },
);
