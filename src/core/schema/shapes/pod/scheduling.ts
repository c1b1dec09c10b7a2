import { int32, integer, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { labelSelector } from '../label-selector.ts';
import { qualifiedName } from '../names.ts';

const honour = oneOfWords('Honor', 'Ignore');

/** Taints of nodes that a pod puts up with. */
export const tolerations = list(
  object(
    {
      key: optional(qualifiedName, 'The key of the taint.', 'every taint, with Exists'),
      operator: optional(oneOfWords('Equal', 'Exists', 'Lt', 'Gt'), 'How the value is compared.', 'Equal'),
      value: optional(string(), 'The value of the taint.'),
      effect: optional(
        oneOfWords('', 'NoSchedule', 'PreferNoSchedule', 'NoExecute'),
        'The effect of the taint.',
        'all',
      ),
      tolerationSeconds: optional(integer(), 'How long it stays, with NoExecute.', 'for ever'),
    },
    {
      constraints: [
        condition(
          'without a key the operator must be Exists',
          'Add `key`, or write `operator: Exists`.',
          ({ key, operator }) => (!key && operator !== 'Exists' ? ['operator'] : undefined),
        ),
        condition(
          'Exists wants no value',
          'Remove `value`, or write `operator: Equal`.',
          ({ operator, value }) => (operator === 'Exists' && value ? ['value'] : undefined),
        ),
        condition(
          'tolerationSeconds needs the effect NoExecute',
          'Write `effect: NoExecute`, or remove `tolerationSeconds`.',
          ({ effect, tolerationSeconds }) =>
            tolerationSeconds !== undefined && effect !== 'NoExecute' ? ['effect'] : undefined,
        ),
      ],
    },
  ),
);

/** How pods are spread over zones or nodes. */
export const topologySpread = list(
  object({
    maxSkew: required(int32({ minimum: 1 }), 'How uneven it may be: the largest difference in pods.'),
    topologyKey: required(qualifiedName, 'The label of nodes that says what counts as one place.'),
    whenUnsatisfiable: required(
      oneOfWords('DoNotSchedule', 'ScheduleAnyway'),
      'Whether a pod waits when it can’t be had.',
    ),
    labelSelector: optional(labelSelector, 'The pods that are counted.'),
    matchLabelKeys: optional(list(string()), 'Labels in which those pods are like this one.'),
    minDomains: optional(int32({ minimum: 1 }), 'How many places there must be.', '1'),
    nodeAffinityPolicy: optional(honour, 'Whether nodes that the pod doesn’t want are left out.', 'Honor'),
    nodeTaintsPolicy: optional(honour, 'Whether tainted nodes are left out.', 'Ignore'),
  }),
  { mapKeys: ['topologyKey', 'whenUnsatisfiable'] },
);

/** How names are looked up in a pod, beside or instead of what the cluster sets. */
export const dnsConfig = object({
  nameservers: optional(list(string(), { maxItems: 3 }), 'The servers that are asked, by address.'),
  searches: optional(list(string(), { maxItems: 32 }), 'Domains that short names are completed with.'),
  options: optional(
    list(
      object({
        name: required(string({ minLength: 1 }), 'The option.'),
        value: optional(string(), 'Its value.'),
      }),
    ),
    'Options of the resolver, such as `ndots`.',
  ),
});
