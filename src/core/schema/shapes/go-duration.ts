import { string } from '../build.ts';
import { parseDuration } from '../duration.ts';
import type { StringSchema } from '../schema.ts';

/** A duration as Go reads it, zero included; what is no duration istiod can't decode. */
export const goDuration: StringSchema = string({
  meaning: 'duration',
  constraints: [
    {
      message: 'must be a duration',
      remedy: 'Write a number and a unit (ms, s, m or h): `5s`, `1m30s`.',
      holds: (text) => parseDuration(text) !== undefined,
    },
  ],
});
