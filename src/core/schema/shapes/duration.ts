import { string } from '../build.ts';
import { parseDuration } from '../duration.ts';
import type { StringSchema } from '../schema.ts';

/** A duration of at least a millisecond, such as `250ms` or `1m30s`. */
export const duration: StringSchema = string({
  meaning: 'duration',
  constraints: [
    {
      message: 'must be a valid duration greater than 1ms',
      remedy: 'Write a number and a unit (ms, s, m or h), at least 1ms: `5s`, `250ms`, `1m30s`.',
      holds: (text) => (parseDuration(text) ?? -1) >= 1,
    },
  ],
});

/** A duration that the API server takes as any text; istiod or Envoy may still refuse it. */
export const uncheckedDuration: StringSchema = string({ meaning: 'duration' });
