import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { selectQuizzes } from '../select-quizzes.ts';
import { quizOf } from '../test-quiz.ts';
import { json } from './json.ts';

const schema = JSON.parse(readFileSync(new URL('./quizzes.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema);
const faults = (data: unknown) => (validate(data) ? [] : validate.errors);

describe('JSON', () => {
  it('has the shape that the schema documents, for every type of item', () => {
    const data = JSON.parse(String(json(selectQuizzes('content/quizzes/how-quizzes-work.md')).data));
    expect(faults(data)).toEqual([]);
    const types = data.chapters[0].quizzes[0].items.map(({ type }: { type: string }) => type);
    expect(new Set(types).size).toBe(8);
  });

  it('has it for the whole course', () => {
    expect(faults(JSON.parse(String(json(selectQuizzes('course')).data)))).toEqual([]);
  });

  it('carries texts as they were written', () => {
    const data = JSON.parse(String(json(quizOf('# A `b`? {#a}\n\n- [x] *c*\n  > d\n- [ ] e\n')).data));
    expect(data.chapters[0].quizzes[0].items[0]).toMatchObject({
      id: 'a',
      stem: 'A `b`?',
      options: [
        { text: '*c*', feedback: 'd', correct: true },
        { text: 'e', feedback: null, correct: false },
      ],
    });
    expect(faults({ ...data, more: 1 })).not.toEqual([]);
  });
});
