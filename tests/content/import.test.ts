import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFences, contentTree } from '../../src/build/content-fences.ts';
import { importPage } from '../../src/build/import/import-page.ts';
import { parseQuizdown } from '../../src/core/quiz/parse-quizdown.ts';
import { missingFeedback, missingIds } from '../../src/core/quiz/quiz-findings.ts';
import { says } from './says.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'import', name), 'utf8');

function imported(source: string, name = 'page.md') {
  const result = importPage(source, name, says);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 2));
  return result.lesson;
}

describe('a page of ours', () => {
  const lesson = imported(read('page.md'));

  it('becomes this lesson', async () => {
    await expect(lesson.lesson).toMatchFileSnapshot('import/lesson.mdx');
    await expect(lesson.quiz).toMatchFileSnapshot('import/quiz.md');
    expect(lesson.pictures).toEqual(['split.svg']);
  });

  it('becomes the same lesson with the line ends and the mark of Windows', () => {
    expect(imported(`\uFEFF${read('page.md').replaceAll('\n', '\r\n')}`)).toEqual(lesson);
  });

  it('declares what validation says of each fence', () => {
    const source = read('page.md').replace('kind: DestinationRule', 'kind: DestinationRule # says IST0101');
    expect(imported(source).lesson).toContain('file="destination-rule-catalog.yaml" verdict="IST0101"');
  });
});

it('a broken page gets an error for each problem, with its line', () => {
  const result = importPage(read('broken.md'), 'broken.md');
  const errors = 'errors' in result ? result.errors : [];
  expect(errors.map(({ line, what }) => `${line} ${what}`)).toMatchInlineSnapshot(`
    [
      "1 The front matter has no description.",
      "1 canonical is «nowhere», which is no address.",
      "8 The shortcode youtube is not known.",
      "10 The page has HTML that a lesson can not: <iframe src="https://elsewhere.example/">.",
      "12 The diagram has no caption.",
      "19 The figure shows https://elsewhere.example/a.png, a picture of another site.",
      "19 The figure has no alt text.",
      "21 The shortcode quizdown is opened but not closed.",
      "25 No option of this question is marked as right.",
      "30 This option has no feedback.",
      "31 This option has no feedback.",
      "33 The fence is not closed.",
    ]
  `);
  for (const { why, remedy } of errors) expect(why.endsWith('.') && remedy.endsWith('.')).toBe(true);
});

it.each(['', '+++\ntitle = [\n+++\n', '---\na: [\n---\n', 'Text only'])('«%s» is no page', (source) => {
  const result = importPage(source, 'page.md');
  expect('errors' in result && result.errors.length > 0).toBe(true);
});

const seed = fileURLToPath(new URL('../../../shared/seed/000_bf0725e59379b4cf.txt', import.meta.url));

describe('the page that the course began with', () => {
  it.skipIf(!existsSync(seed))('imports as it is (skipped where ../shared/seed is not there)', () => {
    const { lesson, quiz, questions } = imported(readFileSync(seed, 'utf8'), 'seed.md');
    const { fences, faults } = contentFences(contentTree(lesson, 'lesson.mdx'), 'lesson.mdx');
    expect(faults).toEqual([]);
    // Deployment, VirtualService, PeerAuthentication, Telemetry.
    expect(fences.filter(({ language }) => language === 'yaml')).toHaveLength(4);
    expect(fences.filter(({ language }) => language === 'mermaid')).toHaveLength(1);
    expect(questions).toBe(10);
    const { quiz: items, errors } = parseQuizdown(quiz ?? '', 'quiz.md');
    expect(errors).toEqual([]);
    expect(items?.items).toHaveLength(10);
    expect(items && [...missingFeedback(items), ...missingIds(items)]).toEqual([]);
    for (const gone of ['quizdown', 'Figure 1', '14.17', 'Ready to Test']) expect(lesson).not.toContain(gone);
  });
});
