import { boolean, int32, integer, list, object, oneOfWords, optional, required, string } from '../build.ts';
import { atLeastOne, condition } from '../condition.ts';
import type { Constraint } from '../schema.ts';
import { labelSelector } from './label-selector.ts';
import { qualifiedName } from './names.ts';
import { podTemplate } from './pod/pod-template.ts';

const atLeastZero = int32({ minimum: 0 });

const failureRule = object(
  {
    action: required(
      oneOfWords('FailJob', 'FailIndex', 'Ignore', 'Count'),
      'What a failed pod means: the end of all, the end of its index, nothing, or one try.',
    ),
    onExitCodes: optional(
      object({
        containerName: optional(string(), 'The container it is about.', 'all'),
        operator: required(oneOfWords('In', 'NotIn'), 'Whether the status is among the values.'),
        values: required(list(int32(), { minItems: 1, maxItems: 255 }), 'The values, in order.'),
      }),
      'Pods that ended with such a status.',
    ),
    onPodConditions: optional(
      list(
        object({
          type: required(qualifiedName, 'The condition of the pod.'),
          status: optional(oneOfWords('True', 'False', 'Unknown'), 'Its status.', 'True'),
        }),
        { maxItems: 20 },
      ),
      'Pods with such a condition.',
    ),
  },
  {
    oneOf: [['onExitCodes', 'onPodConditions']],
    constraints: [atLeastOne('onExitCodes', 'onPodConditions')],
  },
);

interface Job {
  readonly completionMode?: string;
  readonly completions?: number;
  readonly selector?: unknown;
  readonly manualSelector?: boolean;
  readonly podFailurePolicy?: unknown;
  readonly template: { readonly spec: { readonly restartPolicy?: string } };
  readonly [field: string]: unknown;
}

/**
 * What the API server asks of a Job in Go:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/batch/validation/validation.go
 */
const constraints: readonly Constraint<Job>[] = [
  condition(
    'the pods of a Job must not be started again for ever',
    'Write `restartPolicy: Never` or `restartPolicy: OnFailure`.',
    ({ template: { spec } }) =>
      (spec.restartPolicy ?? 'Always') === 'Always' ? ['template', 'spec', 'restartPolicy'] : undefined,
  ),
  condition(
    'podFailurePolicy needs pods with restartPolicy: Never',
    'Write `restartPolicy: Never`.',
    ({ podFailurePolicy, template: { spec } }) =>
      podFailurePolicy && spec.restartPolicy === 'OnFailure'
        ? ['template', 'spec', 'restartPolicy']
        : undefined,
  ),
  condition('the selector is made by the API server', 'Remove `selector`.', ({ selector, manualSelector }) =>
    selector && !manualSelector ? ['selector'] : undefined,
  ),
  condition(
    'completionMode: Indexed needs completions',
    'Add `completions`.',
    ({ completionMode, completions }) =>
      completionMode === 'Indexed' && completions === undefined ? ['completions'] : undefined,
  ),
  condition(
    'this field needs completionMode: Indexed',
    'Add `completionMode: Indexed`, or remove the field.',
    (job) => {
      if (job.completionMode === 'Indexed') return undefined;
      const set = ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'].find(
        (field) => job[field] !== undefined,
      );
      return set === undefined ? undefined : [set];
    },
  ),
];

/** Pods that run to their end. */
export const jobSpec = object(
  {
    template: required(podTemplate, 'What the pods are made from.'),
    completions: optional(atLeastZero, 'How many pods must succeed.', '1'),
    parallelism: optional(atLeastZero, 'How many pods run at once.', '1'),
    backoffLimit: optional(atLeastZero, 'How many failures are allowed.', '6'),
    activeDeadlineSeconds: optional(integer({ minimum: 0 }), 'How long it may run at all.', 'no limit'),
    ttlSecondsAfterFinished: optional(atLeastZero, 'How long it is kept once it has ended.', 'for ever'),
    completionMode: optional(
      oneOfWords('NonIndexed', 'Indexed'),
      'Whether each pod gets a number of its own.',
      'NonIndexed',
    ),
    backoffLimitPerIndex: optional(atLeastZero, 'How many failures are allowed for each number.'),
    maxFailedIndexes: optional(atLeastZero, 'How many numbers may fail.'),
    suspend: optional(boolean(), 'Stops it and removes its pods.', 'false'),
    selector: optional(labelSelector, 'Which pods are its own; only with `manualSelector`.'),
    manualSelector: optional(boolean(), 'Lets you write the selector.', 'false'),
    podReplacementPolicy: optional(
      oneOfWords('TerminatingOrFailed', 'Failed'),
      'When a new pod takes the place of one that ends.',
      'TerminatingOrFailed',
    ),
    podFailurePolicy: optional(
      object({ rules: required(list(failureRule, { maxItems: 20 }), 'The first that fits is taken.') }),
      'What failed pods mean.',
    ),
    successPolicy: optional(
      object({
        rules: required(
          list(
            object(
              {
                succeededIndexes: optional(string(), 'The numbers that must succeed, as in `0,2-4`.'),
                succeededCount: optional(atLeastZero, 'How many of them.'),
              },
              { constraints: [atLeastOne('succeededIndexes', 'succeededCount')] },
            ),
            { minItems: 1, maxItems: 20 },
          ),
          'One of these is enough.',
        ),
      }),
      'When it counts as done though not all pods succeeded.',
    ),
    managedBy: optional(string({ maxLength: 63 }), 'Which controller looks after it.', 'that of Kubernetes'),
  },
  { constraints },
);
