import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessonPlaces, loadCourse } from '../build/course.ts';
import { selectQuizzes } from './select-quizzes.ts';
import { quizzesOf } from './selection.ts';

const lessons = lessonPlaces(loadCourse()).map(({ id }) => id);

describe('selectQuizzes', () => {
  it('takes the course, part by part', () => {
    const { chapters } = selectQuizzes('course');
    expect(chapters.map(({ id }) => id)).toEqual(loadCourse().parts.map(({ id }) => id));
    expect(chapters.flatMap(({ quizzes }) => quizzes.map(({ id }) => id))).toEqual(lessons);
  });

  it('takes a lesson by its id or by the path of its quiz, title and objectives from the lesson', () => {
    const [byId] = quizzesOf(selectQuizzes('sidecar'));
    expect(byId?.objectives.length).toBeGreaterThan(0);
    expect(byId?.title).not.toBe('sidecar');
    expect(selectQuizzes('content/lessons/patterns/sidecar/quiz.md')).toEqual(selectQuizzes('sidecar'));
  });

  it('takes any quizdown file, whatever it is called', () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    const file = join(folder, 'my quiz (1).md');
    writeFileSync(file, '# Yes? {#a}\n\n- [x] yes\n- [ ] no\n');
    expect(selectQuizzes(file)).toMatchObject({ id: 'my-quiz-1', title: 'my quiz (1)' });
    writeFileSync(file, '# Yes? {#a}\n\n- [ ] yes\n- [ ] no\n\n# And?\n');
    expect(() => selectQuizzes(file)).toThrow(/my quiz \(1\)\.md:3:1[\s\S]*\n.*\.md:6/);
    rmSync(folder, { recursive: true });
  });

  it('names the lessons that there are', () => {
    expect(() => selectQuizzes('sidecars')).toThrow(lessons.join(', '));
  });
});
