import { object, optional, required } from '../../build.ts';
import { labels } from '../names.ts';
import { objectMeta } from '../object-meta.ts';
import { namesAreUnique } from './pod-constraints.ts';
import { podSpec } from './pod-spec.ts';

const metadata = optional(
  object({
    ...objectMeta.fields,
    labels: optional(labels, 'Labels of the pods, by which selectors find them.'),
  }),
  'Labels and annotations of the pods.',
);

/** What pods are made from. */
export const podTemplate = object({ metadata, spec: required(podSpec, 'The pods themselves.') });

/** The same where containers may mount what others add to the volumes, as in a StatefulSet. */
export const podTemplateWithoutVolumes = object({
  metadata,
  spec: required(object(podSpec.fields, { constraints: [namesAreUnique] }), 'The pods themselves.'),
});
