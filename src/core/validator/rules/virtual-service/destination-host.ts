import { type Destination, destinationsOf } from '../../../mesh/destination.ts';
import { type KnownHosts, knownHosts } from '../../../mesh/known-hosts.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A destination names a host that nothing defines',
  severity: 'error',
  reads: ['VirtualService', 'Service', 'ServiceEntry'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('VirtualService')) {
      for (const destination of destinationsOf(resource)) {
        const { host, hostRange, path, role } = destination;
        if (hosts.find(host, resource)) continue;
        const full = fullName(destination, hosts);
        context.report({
          resource,
          path: [...path, 'host'],
          range: hostRange,
          what: `The ${role === 'mirror' ? 'mirror' : 'destination'} host "${host}" is not defined by any Service or ServiceEntry that namespace "${resource.namespace}" can see.`,
          why:
            role === 'mirror'
              ? 'Istio has no endpoints to mirror to, so the copies of the requests are lost.'
              : 'Istio builds no cluster with endpoints for it, so requests on this route fail with status 503.',
          remedy: full
            ? `Write the full name "${full}": a host with a dot in it is not completed.`
            : `Correct the name, write a Service of another namespace in full (name.namespace.svc.cluster.local), or add the Service or ServiceEntry that defines "${host}".`,
          fix: full ? fixFor(destination, full) : undefined,
        });
      }
    }
  },
};

/** The whole name of the Service that `name.namespace` or `name.namespace.svc` means, if there is one. */
function fullName({ host, resource }: Destination, hosts: KnownHosts): string | undefined {
  const [name, namespace, ...rest] = host.split('.');
  const full = `${name}.${namespace}.svc.cluster.local`;
  const shortened = namespace && (rest.length === 0 || rest.join('.') === 'svc');
  return shortened && hosts.find(full, resource) ? full : undefined;
}

function fixFor({ resource, hostRange }: Destination, full: string): QuickFix {
  return {
    title: `Write ${full}`,
    edits: [{ file: resource.file, range: hostRange, text: full }],
  };
}

export const doc: RuleDoc = {
  what: 'A route or a mirror of a VirtualService sends to a host, and neither a Kubernetes Service nor a ServiceEntry visible from there has that host.',
  why: 'istiod makes clusters from Services and ServiceEntries, not from VirtualServices. A route to a host that neither of them defines leads to no endpoints: callers get **503**, although every document was accepted by the API server.',
  mend: 'Compare the host with `metadata.name` of the Service. A name without dots is completed with the namespace of the *VirtualService*, so a Service elsewhere needs its full name, `name.namespace.svc.cluster.local`. `name.namespace` has a dot and is not completed. For something outside the cluster, add a ServiceEntry; if there is one, look at its `exportTo`.',
  links: [
    {
      title: 'Istio: IST0101, ReferencedResourceNotFound',
      url: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
    },
    {
      title: 'Istio: Destination',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination',
    },
  ],
};

export const examples: Examples = {
  fail: [
    {
      title: 'No Service has the name',
      yaml: `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
spec:
  hosts:
  - catalog
  http:
  - route:
    - destination:
        host: catalogue # IST0101
---
apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
  - name: http
    port: 80
`,
    },
    {
      title: 'A name with a namespace is not completed',
      yaml: `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
  namespace: shop
spec:
  hosts:
  - orders
  http:
  - route:
    - destination:
        host: orders
    mirror:
      host: audit.ops # IST0101
---
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    app: orders
  ports:
  - name: http
    port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: audit
  namespace: ops
spec:
  selector:
    app: audit
  ports:
  - name: http
    port: 80
`,
    },
  ],
  pass: [
    {
      title: 'The full name reaches a Service of another namespace',
      yaml: `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
  namespace: shop
spec:
  hosts:
  - orders.example.com
  http:
  - route:
    - destination:
        host: orders.backend.svc.cluster.local
---
apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: backend
spec:
  selector:
    app: orders
  ports:
  - name: http
    port: 80
`,
    },
  ],
};
