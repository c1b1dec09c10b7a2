import { intOrString } from '../build.ts';

/** A number of pods, or a share of them: `1`, `25%`. */
export const intOrPercent = intOrString({
  constraints: [
    {
      message: 'a number of pods must be zero or more, or a percentage such as "25%"',
      remedy: 'Write a whole number without quotes, or a percentage.',
      holds: (value) => (typeof value === 'number' ? value >= 0 : /^\d+%$/.test(value)),
    },
  ],
});

/** Whether the value means no pod at all. */
export const isNone = (value: number | string): boolean => Number.parseInt(String(value), 10) === 0;
