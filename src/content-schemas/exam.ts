import { z } from 'astro/zod';

/** `content/exam.yaml`: the final exam. */
export const exam = z.strictObject({
  questions: z.int().min(1).max(200),
  passMark: z.number().min(0).max(100),
  minutes: z.int().min(1).max(600),
  /** By lesson; one that is not named weighs 1, one that weighs 0 is not asked. */
  weights: z.record(z.string(), z.number().min(0)),
});
