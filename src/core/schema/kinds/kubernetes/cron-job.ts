import { boolean, int32, integer, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { isSchedule } from '../../cron.ts';
import { defineKind } from '../../kind-schema.ts';
import { jobSpec } from '../../shapes/job-spec.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { objectMeta } from '../../shapes/object-meta.ts';

const atLeastZero = int32({ minimum: 0 });

export const cronJob = defineKind(
  {
    kind: 'CronJob',
    group: 'batch',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            schedule: required(
              string({
                constraints: [
                  {
                    message: 'the schedule must have five columns that cron understands',
                    remedy: 'Write minute, hour, day, month and day of the week: `*/15 8-18 * * MON-FRI`.',
                    holds: isSchedule,
                  },
                ],
              }),
              'When Jobs are made.',
            ),
            jobTemplate: required(
              object({
                metadata: optional(objectMeta, 'Labels and annotations of the Jobs.'),
                spec: required(jobSpec, 'The Jobs themselves.'),
              }),
              'What Jobs are made from.',
            ),
            timeZone: optional(
              string(),
              'The time zone of the schedule, such as `Europe/Vienna`.',
              'that of the cluster',
            ),
            concurrencyPolicy: optional(
              oneOfWords('Allow', 'Forbid', 'Replace'),
              'What happens when the one before is still running.',
              'Allow',
            ),
            startingDeadlineSeconds: optional(
              integer({ minimum: 0 }),
              'How late a Job may start before it is left out.',
              'no limit',
            ),
            suspend: optional(boolean(), 'Makes no more Jobs for now.', 'false'),
            successfulJobsHistoryLimit: optional(atLeastZero, 'How many successful Jobs are kept.', '3'),
            failedJobsHistoryLimit: optional(atLeastZero, 'How many failed Jobs are kept.', '1'),
          },
          {
            constraints: [
              condition(
                'the selector of each Job is made by the API server',
                'Remove `selector` and `manualSelector`.',
                ({
                  jobTemplate,
                }: {
                  readonly jobTemplate: { readonly spec: { readonly manualSelector?: boolean } };
                }) =>
                  jobTemplate.spec.manualSelector ? ['jobTemplate', 'spec', 'manualSelector'] : undefined,
              ),
            ],
          },
        ),
        'The schedule and the Jobs.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Makes a Job again and again, by a schedule.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
  },
);
