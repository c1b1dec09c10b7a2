import { map, object, optional, string } from '../build.ts';

/** Chooses workloads of the namespace by the labels of their pods (PeerAuthentication, Telemetry, Gateway API style). */
export const workloadSelector = object({
  matchLabels: optional(
    map(
      string({
        maxLength: 63,
        constraints: [
          {
            message: 'wildcard not allowed in label value match',
            remedy: 'Write the whole value of the label; a selector has no wildcards.',
            holds: (value) => !value.includes('*'),
          },
        ],
      }),
      {
        maxProperties: 4096,
        constraints: [
          {
            message: 'wildcard not allowed in label key match',
            remedy: 'Write the whole key of the label; a selector has no wildcards.',
            holds: (labels) => Object.keys(labels).every((key) => !key.includes('*')),
          },
          {
            message: 'key must not be empty',
            remedy: 'Give the label a key.',
            holds: (labels) => Object.keys(labels).every((key) => key !== ''),
          },
        ],
      },
    ),
    'Labels that a pod must all have to be chosen.',
  ),
});
