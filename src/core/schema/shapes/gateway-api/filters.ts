import { int32, list, object, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { headerName, headerValue } from './forms.ts';
import { backend, localReference } from './references.ts';

const headers = list(
  object({
    name: required(headerName, 'The name of the header.'),
    value: required(headerValue, 'Its value.'),
  }),
  { maxItems: 16, mapKeys: ['name'] },
);

/** Changes to headers. */
export const headerModifier = object({
  set: optional(headers, 'Headers that get this value, whatever they had.'),
  add: optional(headers, 'Values that are added to those a header has.'),
  remove: optional(list(string(), { maxItems: 16, unique: true }), 'Headers that are taken away.'),
});

/** Copies of requests. */
export const requestMirror = object(
  {
    backendRef: required(backend, 'Where the copies go; their answers are thrown away.'),
    percent: optional(int32({ minimum: 0, maximum: 100 }), 'How many in a hundred are copied.', '100'),
    fraction: optional(
      object(
        {
          numerator: required(int32({ minimum: 0 }), 'So many …'),
          denominator: optional(int32({ minimum: 1 }), '… of so many.', '100'),
        },
        {
          constraints: [
            condition(
              'numerator must be less than or equal to denominator',
              'Lower `numerator`, or raise `denominator`.',
              ({ numerator, denominator = 100 }) => (numerator > denominator ? ['numerator'] : undefined),
            ),
          ],
        },
      ),
      'How many are copied, as a fraction.',
    ),
  },
  {
    constraints: [
      condition(
        'Only one of percent or fraction may be specified in HTTPRequestMirrorFilter',
        'Keep one of the two.',
        ({ percent, fraction }) =>
          percent !== undefined && fraction !== undefined ? ['percent'] : undefined,
      ),
    ],
  },
);

/** A filter of the implementation's own. */
export const extensionRef = object(localReference);
