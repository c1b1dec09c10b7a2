import { map, object, optional, string } from '../build.ts';

/** Chooses workloads of the namespace by the labels of their pods (Sidecar, EnvoyFilter, ServiceEntry). */
export const labelsSelector = object({
  labels: optional(
    map(
      string({
        maxLength: 63,
        constraints: [
          {
            message: 'wildcard is not supported in selector',
            remedy: 'Write the whole value of the label; a selector has no wildcards.',
            holds: (value) => !value.includes('*'),
          },
        ],
      }),
      { maxProperties: 256 },
    ),
    'Labels that a pod must all have to be chosen.',
  ),
});
