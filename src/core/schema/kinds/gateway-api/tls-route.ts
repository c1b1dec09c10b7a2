import { isIp } from '../../addresses.ts';
import { list, object, optional, required } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { isDnsSubdomain } from '../../names.ts';
import { hostname, sectionName } from '../../shapes/gateway-api/forms.ts';
import { backends, parentRefs } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

/** Each host must meet the condition. */
const everyHost = (message: string, remedy: string, holds: (host: string) => boolean) =>
  condition<readonly string[]>(message, remedy, (hosts) => {
    const wrong = hosts.findIndex((host) => !holds(host));
    return wrong < 0 ? undefined : [wrong];
  });

const hostnames = list(hostname, {
  minItems: 1,
  maxItems: 1024,
  constraints: [
    everyHost(
      'Hostnames cannot contain an IP',
      'Write a name: TLS tells names, not addresses.',
      (host) => !isIp(host),
    ),
    everyHost(
      'Hostnames must be valid based on RFC-1123',
      'Use lower-case letters, digits, hyphens and dots.',
      (host) => host.includes('*') || isDnsSubdomain(host),
    ),
    everyHost(
      'Wildcards on hostnames must be the first label, and the rest of hostname must be valid based on RFC-1123',
      'Write `*.` in front, and a DNS name after it.',
      (host) => !host.includes('*') || (host.startsWith('*.') && isDnsSubdomain(host.slice(2))),
    ),
  ],
});

export const tlsRoute = defineKind(
  {
    kind: 'TLSRoute',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1alpha3', 'v1alpha2'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          parentRefs,
          hostnames: required(
            hostnames,
            'The hosts it is for, as callers name them in the TLS handshake (SNI).',
          ),
          rules: required(
            list(
              object({
                name: optional(sectionName, 'The name, by which policies mean the rule.'),
                backendRefs: required(backends, 'The Services among which connections are divided.'),
              }),
              { minItems: 1, maxItems: 1 },
            ),
            'The rule; there is one.',
          ),
        }),
        'Where connections go.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Says where TLS connections go that are passed on unopened, by the name in the handshake.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/tlsroute/',
  },
);
