import { list, object, optional, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { exportTo } from '../shapes/export-to.ts';
import { httpRoute } from '../shapes/http-route.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { tcpRoute, tlsRoute } from '../shapes/l4-routes.ts';

export const virtualService = defineKind(
  {
    kind: 'VirtualService',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object({
          hosts: optional(
            list(string()),
            'The hosts whose requests are routed, as callers name them; left out only where another VirtualService delegates to this one.',
          ),
          gateways: optional(
            list(string()),
            'The Gateways that use these routes; `mesh` stands for all sidecar proxies.',
            'mesh',
          ),
          http: optional(list(httpRoute), 'Routes for HTTP requests; the first that matches is taken.'),
          tls: optional(
            list(tlsRoute),
            'Routes for TLS connections that are passed on unopened; the first that matches is taken.',
          ),
          tcp: optional(list(tcpRoute), 'Routes for TCP connections; the first that matches is taken.'),
          exportTo,
        }),
        'The hosts and their routes.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Says where requests for a host go: routes by path, header or weight, with timeouts, retries and rewrites.',
    link: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/',
  },
);
