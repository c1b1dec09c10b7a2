import { int32, map, nullable, object, optional, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { selector } from '../shapes/policy-attachment.ts';

export const proxyConfig = defineKind(
  {
    kind: 'ProxyConfig',
    group: 'networking.istio.io',
    versions: ['v1beta1'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object({
          selector,
          concurrency: optional(
            nullable(int32({ minimum: 0 })),
            'How many threads the proxy works with; 0 is one for each core of the machine.',
            'by the CPU limit of the container',
          ),
          environmentVariables: optional(
            map(string({ maxLength: 2048 })),
            'Environment variables of the proxy; those that begin with `ISTIO_META_` reach istiod.',
          ),
          image: optional(
            object({
              imageType: optional(string(), 'Which build of the image: `default`, `debug` or `distroless`.'),
            }),
            'The image of the proxy.',
          ),
        }),
        'How the proxies of the workloads run.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Settings with which proxies start; pods that run already keep theirs until they are made anew.',
    link: 'https://istio.io/latest/docs/reference/config/networking/proxy-config/',
  },
);
