import { z } from 'astro/zod';
import type { Lab } from '../core/lab/lab.ts';
import { parsePathPattern } from '../core/lab/path-pattern.ts';

const sentence = z.string().min(1);

const assertion = z.strictObject({
  resource: z
    .string()
    .regex(/^[A-Z][A-Za-z]+( \S+)?$/, 'A resource is named by Kind, Kind name or Kind namespace/name.'),
  path: z
    .string()
    .refine(
      (path) => parsePathPattern(path) !== undefined,
      'A path is written as spec.http[*].route[0].weight.',
    ),
  oneOf: z
    .array(z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .min(1)
    .optional(),
  not: z.boolean().optional(),
});

const goal = z
  .strictObject({
    says: sentence,
    verdict: z.enum(['admitted', 'clean']).optional(),
    all: z.array(assertion).min(1).optional(),
    any: z.array(assertion).min(2).optional(),
  })
  .refine(({ verdict, all, any }) => verdict ?? all ?? any, 'A goal needs a verdict, all or any.');

/** `lab.yaml`: an exercise whose mesh starts broken. */
export const lab = z.strictObject({
  title: sentence,
  symptom: sentence,
  goals: z.array(goal).min(1),
  hints: z.array(sentence).min(3),
}) satisfies z.ZodType<Lab>;
