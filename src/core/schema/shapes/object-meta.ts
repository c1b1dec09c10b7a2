import { integer, list, map, nullable, object, optional, preserved, string } from '../build.ts';

const time = nullable(string());

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
  finalizers: optional(list(string()), 'Who must agree before it is removed.'),
  ownerReferences: optional(list(preserved()), 'The resources it goes away with.'),
  creationTimestamp: optional(time, 'When it was made; set by the API server.'),
  deletionTimestamp: optional(time, 'When it will be gone; set by the API server.'),
  deletionGracePeriodSeconds: optional(integer(), 'How long it may take to end; set by the API server.'),
  generation: optional(integer(), 'Counts changes of what is wanted; set by the API server.'),
  managedFields: optional(list(preserved()), 'Who set which field; kept by the API server.'),
  resourceVersion: optional(string(), 'Counts all changes; set by the API server.'),
  selfLink: optional(string(), 'No longer used.'),
  uid: optional(string(), 'Unique for all time; set by the API server.'),
});
