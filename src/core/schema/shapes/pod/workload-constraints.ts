import { condition } from '../../condition.ts';
import type { InferFields } from '../../infer.ts';
import { type labelSelector, selectorIsEmpty, selectorMatches } from '../label-selector.ts';

interface Workload {
  readonly selector: InferFields<typeof labelSelector.fields>;
  readonly template: {
    readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
    readonly spec: { readonly restartPolicy?: string; readonly activeDeadlineSeconds?: number };
  };
}

/**
 * What the API server asks of every kind that keeps pods running from a template. Go, not CEL:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go
 */
export const workloadConstraints = [
  condition<Workload>(
    'the selector is empty',
    'Add `matchLabels` with a label that the template has.',
    ({ selector }) => (selectorIsEmpty(selector) ? ['selector'] : undefined),
  ),
  condition<Workload>(
    'the selector does not match the labels of the template',
    'Give the template every label of the selector, with the same values.',
    ({ selector, template }) =>
      selectorMatches(selector, template.metadata?.labels ?? {})
        ? undefined
        : ['template', 'metadata', 'labels'],
  ),
  condition<Workload>(
    'pods of this kind are always started again',
    'Remove `restartPolicy`, or use a Job for work that ends.',
    ({ template }) =>
      (template.spec.restartPolicy ?? 'Always') === 'Always'
        ? undefined
        : ['template', 'spec', 'restartPolicy'],
  ),
  condition<Workload>(
    'pods of this kind have no deadline',
    'Remove `activeDeadlineSeconds`, or use a Job.',
    ({ template }) =>
      template.spec.activeDeadlineSeconds === undefined
        ? undefined
        : ['template', 'spec', 'activeDeadlineSeconds'],
  ),
];
