import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFences, contentTree } from '../../src/build/content-fences.ts';
import { lessonPlaces, loadCourse } from '../../src/build/course.ts';
import { editorFences } from '../../src/build/editor-fences.ts';
import { loadLab } from '../../src/build/labs.ts';
import type { Item } from '../../src/core/quiz/item.ts';
import { parseQuizdown } from '../../src/core/quiz/parse-quizdown.ts';

const lessons = lessonPlaces(loadCourse()).map(({ id, part }) => {
  const folder = `content/lessons/${part.id}/${id}`;
  const page = readFileSync(`${folder}/lesson.mdx`, 'utf8');
  const { fences } = contentFences(contentTree(page, folder), folder);
  const { quiz } = parseQuizdown(readFileSync(`${folder}/quiz.md`, 'utf8'), `${folder}/quiz.md`);
  return { id, folder, page, fences, items: quiz?.items ?? [] };
});
const items = lessons.flatMap((lesson) => lesson.items);
const isJudged = ({ type }: Item) => type === 'finding' || type === 'repair';
const isOnYaml = (item: Item) => isJudged(item) || item.body?.source.includes('```yaml') === true;

describe.each(lessons)('the lesson $id', ({ folder, page, fences, items: own }) => {
  it('has figures, live editors, a symptom, key points, an exercise and a quiz', () => {
    expect(fences.filter(({ language }) => language === 'mermaid').length).toBeGreaterThanOrEqual(1);
    expect(editorFences(fences).length).toBeGreaterThanOrEqual(2);
    expect(page).toMatch(/<Production>\s+\*\*Symptom\.\*\*/);
    expect(page).toContain('<KeyPoints>');
    expect(loadLab(folder)?.lab.hints.length).toBeGreaterThanOrEqual(3);
    expect(own.length).toBeGreaterThanOrEqual(8);
  });

  it('asks in each question for one of its objectives', () => {
    expect(own.filter(({ objective }) => objective === null).map(({ id }) => id)).toEqual([]);
  });
});

describe('the course', () => {
  it('has 25 lessons with enough questions, figures, and decisions on given YAML', () => {
    expect(lessons).toHaveLength(25);
    expect(items.length).toBeGreaterThanOrEqual(230);
    expect(items.filter(isJudged).length).toBeGreaterThanOrEqual(40);
    expect(items.filter(isOnYaml).length / items.length).toBeGreaterThanOrEqual(1 / 3);
    const figures = lessons.flatMap(({ fences }) => fences.filter(({ language }) => language === 'mermaid'));
    expect(figures.length).toBeGreaterThanOrEqual(45);
  });
});
