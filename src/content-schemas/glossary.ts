import { z } from 'astro/zod';

/** One word of the course. */
const entry = z.strictObject({
  /** As it stands in running text: lower case unless it is a name. */
  term: z.string().min(1),
  /** Other forms that mean the same: plurals, long forms. */
  also: z.array(z.string().min(1)).default([]),
  /** One or two plain sentences, in Markdown. */
  definition: z.string().min(1),
  /** Id of the lesson that explains it. */
  lesson: z.string().optional(),
});

/** `content/glossary.yaml`. */
export const glossary = z.array(entry).min(1);

export type GlossaryEntry = z.infer<typeof entry>;
