import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lessonPlaces, loadCourse } from '../../src/build/course.ts';
import { parseQuizdown } from '../../src/core/quiz/parse-quizdown.ts';

const place = { lesson: z.string(), heading: z.string().optional() };
const coverage = z.strictObject({
  topics: z.array(z.strictObject({ topic: z.string(), ...place })),
  resources: z.array(z.strictObject({ kind: z.string(), ...place })),
  questions: z.array(z.strictObject({ question: z.int(), about: z.string(), item: z.string() })),
});
const { topics, resources, questions } = coverage.parse(
  parse(readFileSync(join(import.meta.dirname, 'seed-coverage.yaml'), 'utf8')),
);

const folders = new Map(
  lessonPlaces(loadCourse()).map(({ id, part }) => [id, `content/lessons/${part.id}/${id}`]),
);
const read = (lesson: string, file: string) =>
  readFileSync(join(folders.get(lesson) ?? 'no such lesson', file), 'utf8');

describe('what the course grew from', () => {
  it.each([
    ...topics.map(({ topic, ...where }) => ({ what: topic, ...where })),
    ...resources.map(({ kind, ...where }) => ({ what: kind, ...where })),
  ])('$what has its place in $lesson', ({ lesson, heading }) => {
    const headings = read(lesson, 'lesson.mdx').match(/^## .+$/gm) ?? [];
    if (heading) expect(headings).toContain(`## ${heading}`);
    else expect(headings.length).toBeGreaterThan(0);
  });

  it.each(resources)('$lesson has a $kind to read or to mend', ({ kind, lesson }) => {
    const files = globSync(['lesson.mdx', 'start/*.yaml'], { cwd: folders.get(lesson) ?? '' });
    const yaml = files.map((file) => read(lesson, file)).join('\n');
    expect(yaml).toMatch(new RegExp(`^ *kind: ${kind}$`, 'm'));
  });

  it.each(questions)('question $question, $about, is the item $item', ({ item }) => {
    const [lesson = '', id = ''] = item.split('/');
    const { quiz } = parseQuizdown(read(lesson, 'quiz.md'), 'quiz.md');
    expect(quiz?.items.map((one) => one.id)).toContain(id);
  });

  const seed = fileURLToPath(new URL('../../../shared/seed/000_bf0725e59379b4cf.txt', import.meta.url));
  it.skipIf(!existsSync(seed))('is all there (skipped where ../shared/seed is not there)', () => {
    const page = readFileSync(seed, 'utf8');
    const [prose = '', quiz = ''] = page.split('{{< quizdown >}}');
    const headings = [...prose.matchAll(/^###+ (.+)$/gm)].map(([, heading = '']) => heading);
    expect(topics.map(({ topic }) => topic)).toEqual(headings);
    const kinds = [...prose.matchAll(/^ *kind: (\w+)$/gm)].map(([, kind = '']) => kind);
    expect(resources.map(({ kind }) => kind)).toEqual(kinds);
    const asked = quiz.match(/^### /gm) ?? [];
    expect(questions.map(({ question }) => question)).toEqual(asked.map((_, index) => index + 1));
  });
});
