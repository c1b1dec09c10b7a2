import { getItems, getStringMap } from '../../../mesh/get.ts';
import { podsOf } from '../../../mesh/pods.ts';
import { containerPortsOf, targetPortOf } from '../../../mesh/target-port.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

/** Ports of the sidecar proxy, which pods don’t declare. */
const ofTheProxy: ReadonlySet<number | string> = new Set([15020, 15021, 15090, 'http-envoy-prom']);

export const rule: Rule = {
  code: 'SC0009',
  title: 'A targetPort that the pods don’t declare',
  severity: 'warning',
  reads: ['Pod', 'Service'],
  check(context) {
    const pods = context.derive(podsOf);
    for (const resource of context.resources('Service')) {
      const selector = getStringMap(resource.root, ['spec', 'selector']);
      const selected = selector.size === 0 ? [] : pods.in(resource.namespace).matching(selector);
      if (selected.length === 0) continue;
      const declared = selected.map(containerPortsOf);
      getItems(resource.root, ['spec', 'ports']).forEach((port, index) => {
        const target = targetPortOf(port);
        const missing = declared.every((ports) =>
          typeof target === 'string'
            ? !ports.some(({ name }) => name === target)
            : ports.length > 0 && !ports.some(({ number }) => number === target),
        );
        if (!missing || ofTheProxy.has(target)) return;
        const known = [
          ...new Set(declared.flat().map(({ name, number }) => (name ? `${name} (${number})` : number))),
        ];
        context.report({
          ...placeOf(context, resource, [
            'spec',
            'ports',
            index,
            nodeAt(port, ['targetPort']) ? 'targetPort' : 'port',
          ]),
          what: `It leads to port ${typeof target === 'string' ? `"${target}"` : target} of its pods, and no container declares it.`,
          why:
            typeof target === 'string'
              ? 'A name is looked up in the pods; without it the Service has no endpoints and callers get 503.'
              : 'Most likely nothing listens there, and callers get 503.',
          remedy:
            known.length > 0
              ? `Set targetPort to a port they declare: ${known.join(', ')}.`
              : 'Declare the port in the container, or write its number.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The `targetPort` of a Service is a name that no container of its pods gives to a port, or a number that is not among the ports that the pods declare. Without `targetPort` it is the `port` itself.',
  why: 'Kubernetes looks names up in each pod; a name that is not there gives **no endpoint**. A number is passed on unseen: `containerPort` is only a declaration, but where pods declare their ports, another one is mostly a slip, and the proxy finds nobody behind it.',
  mend: 'Compare `targetPort` with `containerPort` of the pods: the Service’s `port` is what callers use, `targetPort` what the process listens on. If it does listen there, declare the port.',
  links: [
    {
      title: 'Kubernetes: Service, port definitions',
      url: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
    },
  ],
  lesson: 'clojure-service',
};

const service = (target: string) =>
  documents(
    `apiVersion: v1
kind: Service
metadata:
  name: catalog
  namespace: shop
spec:
  selector:
    app: catalog
  ports:
  - name: http
    ${target}
`,
    `${deployed('catalog')}        ports:
        - name: web
          containerPort: 8080
`,
  );

export const examples: Examples = {
  fail: [
    { title: 'Another number', yaml: service('port: 80\n    targetPort: 8081 # SC0009') },
    { title: 'Another name', yaml: service('port: 80\n    targetPort: http # SC0009') },
    { title: 'No targetPort', yaml: service('port: 80 # SC0009') },
  ],
  pass: [
    { title: 'The number of the container’s port', yaml: service('port: 80\n    targetPort: 8080') },
    { title: 'Its name', yaml: service('port: 80\n    targetPort: web') },
  ],
};
