import { integer, list, object, oneOfWords, optional, required } from '../build.ts';

/** Which calls an extension sees: by direction and port. */
export const trafficSelector = object({
  mode: optional(
    oneOfWords('UNDEFINED', 'CLIENT', 'SERVER', 'CLIENT_AND_SERVER'),
    'Whether it is about calls going out of the workload, coming in, or both.',
    'CLIENT_AND_SERVER',
  ),
  ports: optional(
    list(object({ number: required(integer({ minimum: 1, maximum: 65535 }), 'The number of the port.') }), {
      mapKeys: ['number'],
    }),
    'The ports called, or listened on where the call comes in.',
    'all',
  ),
});
