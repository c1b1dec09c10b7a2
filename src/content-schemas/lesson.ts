import { z } from 'astro/zod';

const sentence = z.string().min(1);

const page = z.strictObject({ title: sentence, url: z.url() });

/** The frontmatter of a `lesson.mdx`; a key that isn't here is a mistake. */
export const lessonFrontmatter = z.strictObject({
  title: sentence,
  /** The lead below the title, and the page's description for search engines. */
  summary: sentence,
  /** What a learner can do afterwards and be tested on. */
  objectives: z.array(sentence).min(1),
  /** Ids of the lessons that this one builds on. */
  prerequisites: z.array(z.string()).default([]),
  /** Reading time. */
  minutes: z.int().min(1).max(60),
  /** For lessons on one resource: the table that opens it. */
  specimen: z
    .strictObject({
      /** `networking.istio.io/v1`. */
      api: sentence,
      /** Who acts on it: `the client's sidecar`. */
      readBy: sentence,
      foundBeside: sentence,
      mistakenFor: sentence,
    })
    .optional(),
  /** The pages that its facts were checked against. */
  sources: z.array(page).min(1),
  /** Where to read on, beyond them. */
  further: z.array(page).optional(),
});

export type LessonFrontmatter = z.infer<typeof lessonFrontmatter>;
