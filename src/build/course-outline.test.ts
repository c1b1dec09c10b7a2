import { expect, it } from 'vitest';
import { courseOutline } from './course-outline.ts';

it('knows the stops of a course, their titles and how many items their quizzes have', () => {
  const [part] = courseOutline('tests/content/good');
  expect(part?.stops.map(({ id, stop, of }) => [id, stop, of])).toEqual([['one', 1, 1]]);
  expect(part?.stops[0]?.title.length).toBeGreaterThan(0);
  expect(part?.stops[0]?.items).toBeGreaterThan(0);
});

it('throws where a listed lesson is not there', () => {
  expect(() => courseOutline('tests/content/broken/course-dangling')).toThrow();
});
