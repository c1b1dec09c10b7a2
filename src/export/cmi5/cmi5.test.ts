import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { selectQuizzes } from '../select-quizzes.ts';
import { quizzesOf } from '../selection.ts';
import { formErrors, hasSchemas, schemaErrors } from '../test-schemas.ts';
import { cmi5 } from './cmi5.ts';

const course = selectQuizzes('course');
const { data } = await cmi5(course, { site: 'https://course.example/' });
const files = unzipSync(data as Uint8Array);
const structure = strFromU8(files['cmi5.xml'] ?? new Uint8Array());
const listed = (pattern: RegExp) => [...structure.matchAll(pattern)].map(([, value]) => value);

describe('a cmi5 package of the course', () => {
  it('has a unit for every quiz, whose page is there', () => {
    const ids = quizzesOf(course).map(({ id }) => id);
    expect(listed(/<au id="https:\/\/course\.example\/quizzes\/([^"]+)"/g)).toEqual(ids);
    expect(listed(/<url>([^<]+)</g).filter((page) => !page || !files[page])).toEqual([]);
  });

  it('asks for what the quiz asks for', () => {
    const marks = quizzesOf(course).flatMap(({ quiz }) => quiz.options.passingGrade ?? []);
    expect(listed(/moveOn="CompletedAndPassed" masteryScore="([^"]+)"/g)).toEqual(
      marks.map((mark) => String(mark / 100)),
    );
  });

  it.skipIf(!hasSchemas('cmi5'))('has a structure that validates against the official schema', async () => {
    expect(await formErrors({ 'cmi5.xml': structure })).toEqual([]);
    expect(await schemaErrors('cmi5', 'CourseStructure.xsd', { 'cmi5.xml': structure })).toEqual([]);
    const broken = structure.replace('moveOn="Completed', 'moveOn="Done');
    expect(await schemaErrors('cmi5', 'CourseStructure.xsd', { 'cmi5.xml': broken })).not.toEqual([]);
  });
});
