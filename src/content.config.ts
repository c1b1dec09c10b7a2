import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonFrontmatter } from './content-schemas/lesson.ts';

const lessons = defineCollection({
  loader: glob({
    base: './content/lessons',
    pattern: '*/*/lesson.mdx',
    // The folder's name alone is the id: moving a lesson to another part or place changes no address.
    generateId: ({ entry }) => entry.split('/').at(-2) ?? entry,
  }),
  schema: lessonFrontmatter,
});

export const collections = { lessons };
