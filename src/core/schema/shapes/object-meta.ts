import {
  boolean,
  integer,
  list,
  map,
  nullable,
  object,
  optional,
  preserved,
  required,
  string,
} from '../build.ts';
import { isQualifiedName } from '../names.ts';

const time = nullable(string({ format: 'date-time' }));
const word = string({ minLength: 1 });

const finalizer = string({
  constraints: [
    {
      message: 'a finalizer is a qualified name',
      remedy: 'Write a name, or prefix/name with a DNS name before the slash.',
      holds: isQualifiedName,
    },
  ],
});

const ownerReferences = list(
  object({
    apiVersion: required(word, 'The apiVersion of the owner.'),
    kind: required(word, 'The kind of the owner.'),
    name: required(word, 'The name of the owner.'),
    uid: required(word, 'The unique id of the owner.'),
    controller: optional(nullable(boolean()), 'Whether the owner manages this resource; one may.'),
    blockOwnerDeletion: optional(nullable(boolean()), 'Whether the owner stays until this resource is gone.'),
  }),
  {
    constraints: [
      {
        message: 'only one reference can have controller set to true',
        remedy: 'Leave `controller: true` at one of the owners.',
        holds: (owners) => owners.filter(({ controller }) => controller).length <= 1,
      },
    ],
  },
);

/**
 * The metadata of every resource; what is left out here the API server refuses.
 * https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/#objectmeta-v1-meta
 */
export const objectMeta = object({
  name: optional(string(), 'The name, unique among resources of the kind in the namespace.'),
  generateName: optional(string(), 'The beginning of a name that the API server completes.'),
  namespace: optional(string(), 'The namespace it lives in.', 'the current namespace of kubectl'),
  labels: optional(map(nullable(string())), 'Words by which others select it.'),
  annotations: optional(map(nullable(string())), 'Notes for tools; nobody selects by them.'),
  finalizers: optional(list(finalizer), 'Who must agree before it is removed.'),
  ownerReferences: optional(ownerReferences, 'The resources it goes away with.'),
  creationTimestamp: optional(time, 'When it was made; set by the API server.'),
  deletionTimestamp: optional(time, 'When it will be gone; set by the API server.'),
  deletionGracePeriodSeconds: optional(integer(), 'How long it may take to end; set by the API server.'),
  generation: optional(integer({ minimum: 0 }), 'Counts changes of what is wanted; set by the API server.'),
  managedFields: optional(list(preserved()), 'Who set which field; kept by the API server.'),
  resourceVersion: optional(string(), 'Counts all changes; set by the API server.'),
  selfLink: optional(string(), 'No longer used.'),
  uid: optional(string(), 'Unique for all time; set by the API server.'),
});
