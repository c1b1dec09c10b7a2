import { int32, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { labelSelector } from '../label-selector.ts';
import { qualifiedName } from '../names.ts';

const weight = required(int32({ minimum: 1, maximum: 100 }), 'How much it counts, from 1 to 100.');

const nodeRequirements = list(
  object({
    key: required(string({ minLength: 1 }), 'The label, or the field, of the node.'),
    operator: required(
      oneOfWords('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'),
      'How it is compared with the values.',
    ),
    values: optional(list(string()), 'The values; none for Exists and DoesNotExist, one for Gt and Lt.'),
  }),
);
const nodeTerm = object({
  matchExpressions: optional(nodeRequirements, 'Conditions on labels of the node; all must hold.'),
  matchFields: optional(nodeRequirements, 'Conditions on fields of the node: `metadata.name`.'),
});

const podTerm = object({
  topologyKey: required(
    qualifiedName,
    'The label of nodes that says what counts as the same place, such as `topology.kubernetes.io/zone`.',
  ),
  labelSelector: optional(labelSelector, 'The pods it is about.'),
  matchLabelKeys: optional(list(string()), 'Labels in which those pods are like this one.'),
  mismatchLabelKeys: optional(list(string()), 'Labels in which those pods differ from this one.'),
  namespaces: optional(list(string()), 'The namespaces of those pods.', 'that of the pod'),
  namespaceSelector: optional(labelSelector, 'Their namespaces, by labels.'),
});
const podTerms = (away: string) =>
  object({
    requiredDuringSchedulingIgnoredDuringExecution: optional(list(podTerm), `Must be ${away} these pods.`),
    preferredDuringSchedulingIgnoredDuringExecution: optional(
      list(object({ weight, podAffinityTerm: required(podTerm, 'The pods.') })),
      `Had better be ${away} these pods.`,
    ),
  });

/** Which nodes a pod wants, by their labels and by the pods that are there. */
export const affinity = object({
  nodeAffinity: optional(
    object({
      requiredDuringSchedulingIgnoredDuringExecution: optional(
        object({
          nodeSelectorTerms: required(list(nodeTerm, { minItems: 1 }), 'One of these must hold.'),
        }),
        'What a node must have.',
      ),
      preferredDuringSchedulingIgnoredDuringExecution: optional(
        list(object({ weight, preference: required(nodeTerm, 'What the node has.') })),
        'What a node had better have.',
      ),
    }),
    'Nodes it wants.',
  ),
  podAffinity: optional(podTerms('near'), 'Pods it wants to be near to.'),
  podAntiAffinity: optional(podTerms('away from'), 'Pods it wants to be away from.'),
});
