import { object, optional, required } from '../../build.ts';
import { labels } from '../names.ts';
import { objectMeta } from '../object-meta.ts';
import { podSpec } from './pod-spec.ts';

/** What pods are made from. */
export const podTemplate = object({
  metadata: optional(
    object({
      ...objectMeta.fields,
      labels: optional(labels, 'Labels of the pods, by which selectors find them.'),
    }),
    'Labels and annotations of the pods.',
  ),
  spec: required(podSpec, 'The pods themselves.'),
});
