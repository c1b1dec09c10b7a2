import { z } from 'astro/zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.');

/** `content/course.yaml`: the one table of contents. */
export const course = z.strictObject({
  parts: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      summary: z.string().min(1),
      /** Folder names below the part's folder, in the order in which they are read. */
      lessons: z.array(id).min(1),
    }),
  ),
});

export type Course = z.infer<typeof course>;
