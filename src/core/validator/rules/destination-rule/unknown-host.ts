import { getString } from '../../../mesh/get.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0174',
  title: 'A DestinationRule for a host that nothing defines',
  severity: 'warning',
  reads: ['DestinationRule', 'Service', 'ServiceEntry'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('DestinationRule')) {
      const host = getString(resource.root, ['spec', 'host'])?.value ?? '';
      if (hosts.find(host, resource)) continue;
      const place = placeOf(context, resource, ['spec', 'host']);
      const [name, namespace, ...rest] = host.split('.');
      const full = `${name}.${namespace}.svc.cluster.local`;
      const shortened = namespace !== undefined && (rest.length === 0 || rest.join('.') === 'svc');
      const meant = shortened && hosts.find(full, resource) ? full : undefined;
      context.report({
        ...place,
        what: `Host "${host}" is not defined by any Service or ServiceEntry that namespace "${resource.namespace}" can see.`,
        why: 'Its traffic policy and subsets hold for no traffic.',
        remedy: meant
          ? `Write the full name "${meant}": a host with a dot in it is not completed.`
          : 'Correct the host, or add the Service or ServiceEntry that defines it.',
        fix: meant
          ? { title: `Write ${meant}`, edits: [{ file: resource.file, range: place.range, text: meant }] }
          : undefined,
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The `host` of a DestinationRule is neither a Service nor a host of a ServiceEntry that its namespace can see.',
  why: 'The rule is applied to nothing: limits, TLS settings and subsets in it have **no effect**, and routes to its subsets fail with 503.',
  mend: 'Compare with the Service’s name. Without a dot the DestinationRule’s own namespace is added; a Service of another namespace needs its full name, `name.namespace.svc.cluster.local`.',
  links: [
    {
      title: 'Istio: DestinationRule, host',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#DestinationRule-host',
    },
  ],
  lesson: 'destination-rule',
};

const limits = (host: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: catalog
  namespace: shop
spec:
  host: ${host}
  trafficPolicy:
    connectionPool:
      tcp:
        maxConnections: 100
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'No Service of that name', yaml: limits('catalogue # IST0174') },
    { title: 'A name with a namespace is not completed', yaml: limits('catalog.shop # IST0174') },
  ],
  pass: [{ title: 'The name of the Service', yaml: limits('catalog') }],
};
