import { int32, list, object, optional, required } from '../../build.ts';
import { condition } from '../../condition.ts';
import { group, kind, namespace, objectName, port, sectionName } from './forms.ts';

/** Another object of the same namespace. */
export const localReference = {
  group: required(group, 'The API group of the object; empty for the core group.'),
  kind: required(kind, 'Its kind.'),
  name: required(objectName, 'Its name.'),
};

const otherNamespace = optional(
  namespace,
  'Its namespace; another one must allow it with a ReferenceGrant.',
  'the same',
);

/** A Secret with a certificate and its key. */
export const secretReference = object({
  group: optional(group, 'The API group; empty for a Secret.', 'the core group'),
  kind: optional(kind, 'The kind.', 'Secret'),
  name: required(objectName, 'The name.'),
  namespace: otherNamespace,
});

/** Another object of any namespace. */
export const objectReference = object({ ...localReference, namespace: otherNamespace });

const backendFields = {
  group: optional(group, 'The API group; empty for a Service.', 'the core group'),
  kind: optional(kind, 'The kind.', 'Service'),
  name: required(objectName, 'The name of the Service.'),
  namespace: otherNamespace,
  port: optional(port, 'The port of the Service; needed for every Service.'),
};

const servicesHavePorts = condition<{
  readonly group?: string;
  readonly kind?: string;
  readonly port?: number;
}>(
  'Must have port for Service reference',
  'Add `port` with a port of the Service.',
  ({ group: of = '', kind: what = 'Service', port: number }) =>
    of === '' && what === 'Service' && number === undefined ? ['port'] : undefined,
);

/** A Service that gets calls. */
export const backend = object(backendFields, { constraints: [servicesHavePorts] });

const weight = optional(
  int32({ minimum: 0, maximum: 1000000 }),
  'Its share of the calls, in proportion to the sum of all weights.',
  '1',
);

/** Services among which the connections of a rule are divided. */
export const backends = list(object({ ...backendFields, weight }, { constraints: [servicesHavePorts] }), {
  minItems: 1,
  maxItems: 16,
});

/** The fields of a Service among which the requests of a rule are divided. */
export const weightedBackend = { ...backendFields, weight };

/** What holds for each of them. */
export const backendConstraints = [servicesHavePorts];

interface Parent {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly sectionName?: string;
}

const groupOfParent = (parent: Parent) => parent.group ?? 'gateway.networking.k8s.io';
const same = (a: Parent, b: Parent) =>
  groupOfParent(a) === groupOfParent(b) &&
  (a.kind ?? 'Gateway') === (b.kind ?? 'Gateway') &&
  a.name === b.name &&
  (a.namespace ?? '') === (b.namespace ?? '');

/** The first parent that stands in the relation to an earlier one. */
function second(parents: readonly Parent[], relation: (a: Parent, b: Parent) => boolean) {
  const index = parents.findIndex((one, at) => parents.slice(0, at).some((other) => relation(one, other)));
  return index < 0 ? undefined : [index];
}

/** The Gateways that a route is for; in the mesh, a Service. */
export const parentRefs = optional(
  list(
    object({
      group: optional(group, 'The API group; empty for a Service.', 'gateway.networking.k8s.io'),
      kind: optional(kind, '`Gateway`, or `Service` for calls inside the mesh.', 'Gateway'),
      name: required(objectName, 'The name of the Gateway or Service.'),
      namespace: optional(namespace, 'Its namespace.', 'the same'),
      sectionName: optional(sectionName, 'One listener of the Gateway, by name.', 'all that fit'),
      port: optional(port, 'One port of the Gateway or Service.', 'all'),
    }),
    {
      maxItems: 32,
      constraints: [
        condition<readonly Parent[]>(
          'sectionName must be specified when parentRefs includes 2 or more references to the same parent',
          'Add `sectionName` to each of them.',
          (parents) => second(parents, (a, b) => same(a, b) && !a.sectionName !== !b.sectionName),
        ),
        condition<readonly Parent[]>(
          'sectionName must be unique when parentRefs includes 2 or more references to the same parent',
          'Name another listener, or remove one of the two.',
          (parents) =>
            second(parents, (a, b) => same(a, b) && (a.sectionName ?? '') === (b.sectionName ?? '')),
        ),
      ],
    },
  ),
  'The Gateways it is for; for calls inside the mesh, the Service.',
);
