import { intOrString, list, object, oneOfWords, optional, string } from '../build.ts';

/** What Istio reports back in `status`; nobody writes it by hand, and the API server drops it on apply. */
export const istioStatus = object(
  {
    conditions: optional(
      list(
        object({
          lastProbeTime: optional(string({ format: 'date-time' }), 'When the condition was last looked at.'),
          lastTransitionTime: optional(string({ format: 'date-time' }), 'When the condition last changed.'),
          message: optional(string(), 'Details for people.'),
          observedGeneration: optional(
            intOrString(),
            'The generation of the resource that the condition speaks of.',
          ),
          reason: optional(string(), 'One word for the cause of the last change.'),
          status: optional(string(), 'True, False or Unknown.'),
          type: optional(string(), 'Which condition this is.'),
        }),
      ),
      'How far the resource has been taken up by the mesh.',
    ),
    observedGeneration: optional(intOrString(), 'The generation of the resource that was last looked at.'),
    validationMessages: optional(
      list(
        object({
          documentationUrl: optional(string(), 'The page that explains the message.'),
          level: optional(oneOfWords('UNKNOWN', 'ERROR', 'WARNING', 'INFO'), 'How grave it is.'),
          type: optional(
            object({
              code: optional(string(), 'The code, such as IST0101.'),
              name: optional(string(), 'The name behind the code.'),
            }),
            'Which message this is.',
          ),
        }),
      ),
      'What analysis in the cluster found.',
    ),
  },
  { preserve: true },
);
