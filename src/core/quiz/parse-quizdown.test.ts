import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt, submit } from './attempt.ts';
import { allGraders } from './graders/all-graders.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import type { ParsedQuiz } from './quiz.ts';
import { missingFeedback, missingIds } from './quiz-findings.ts';
import type { Response } from './response.ts';
import { retryAll } from './retry.ts';
import { score } from './score.ts';

const fixture = `---
shuffle_answers: false
passingGrade: 60
primaryColor: steelblue
---

## Which pods answer? {#who-answers}

The route has no match.

\`\`\`yaml
http:
  - route: []
\`\`\`

> **Hint:** Read from the top.

- [x] v1
  > First rule wins.
- [ ] v2
  > It stands second.

> **Explanation:** Order decides.

---

### Tick what a sidecar does

---
shuffleAnswers: true
---

> Two of them.

1. prose list stays prose

- [x] mTLS
- [x] Metrics

  \`\`\`yaml
  a:
    b: 1
  \`\`\`

  > Each request is counted.
- [ ] Backups

# Order the stages

1. listener
2. route
3. cluster
`;

function read(source: string): ParsedQuiz {
  const { quiz, errors } = parseQuizdown(source, 'quiz.md');
  expect(errors).toEqual([]);
  if (!quiz) throw new Error('no quiz');
  return quiz;
}

const codes = (source: string) =>
  parseQuizdown(source, 'quiz.md').errors.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('parseQuizdown', () => {
  it('reads every part of an item, with its place', () => {
    const [item] = read(fixture).items;
    expect(item).toMatchObject({
      id: 'who-answers',
      explicitId: true,
      type: 'single-choice',
      stem: { source: 'Which pods answer?', at: { line: 7, column: 4 } },
      body: {
        source: 'The route has no match.\n\n```yaml\nhttp:\n  - route: []\n```',
        at: { line: 9, column: 1 },
      },
      hints: [{ source: 'Read from the top.', at: { line: 16, column: 1 } }],
      explanation: { source: 'Order decides.' },
      options: [
        { text: { source: 'v1', at: { line: 18 } }, correct: true, feedback: { source: 'First rule wins.' } },
        { text: { source: 'v2' }, correct: false, feedback: { source: 'It stands second.' } },
      ],
    });
  });

  it('keeps a heading as it is written, with no space where none is', () => {
    const [item] = read('# Does `orders`, or **who**ever, answer? {#who}\n\n- [x] a\n- [ ] b\n').items;
    expect(item?.stem.source).toBe('Does `orders`, or **who**ever, answer?');
  });

  it('tells types apart by their lists, and reads options of quiz and item', () => {
    const { items, options } = read(fixture);
    expect(items.map(({ type }) => type)).toEqual(['single-choice', 'multiple-choice', 'sequence']);
    expect(options).toMatchObject({ shuffleAnswers: false, passingGrade: 60, enableRetry: true });
    expect(options).not.toHaveProperty('primaryColor');
    expect(items[1]).toMatchObject({ shuffleAnswers: true, hints: [{ source: 'Two of them.' }] });
    expect(items[1]?.body?.source).toBe('1. prose list stays prose');
    expect(items[1]?.options[1]).toMatchObject({
      text: { source: 'Metrics\n\n```yaml\na:\n  b: 1\n```' },
      feedback: { source: 'Each request is counted.' },
    });
  });

  it('reads the same with CRLF, with a BOM and inside a page', () => {
    const bare = (source: string) =>
      read(source).items.map(({ id, fingerprint, options }) => [id, fingerprint, options.length]);
    expect(bare(fixture.replaceAll('\n', '\r\n'))).toEqual(bare(fixture));
    expect(bare(`\uFEFF${fixture}`)).toEqual(bare(fixture));
    const page = `---\ntitle: A page\n---\n\n# Not a question\n\n{{< quizdown >}}\n\n${fixture}\n{{< /quizdown >}}\n\nThe end.\n`;
    expect(bare(page)).toEqual(bare(fixture));
    expect(read(page).items[0]?.stem.at.line).toBe(15);
  });

  it('takes a quote right below an option as its feedback, one apart as a hint', () => {
    const [item] = read(
      '# Capital?\n\n- [x] Berlin\n> Since 1990.\n- [ ] Bonn\n\n> Think of the wall.\n',
    ).items;
    expect(item?.options.map(({ feedback }) => feedback?.source)).toEqual(['Since 1990.', undefined]);
    expect(item?.hints.map(({ source }) => source)).toEqual(['Think of the wall.']);
  });

  it('finds hints and explanations wherever they stand', () => {
    const source =
      '# Q\n\n> **Explanation:** first\n> Hint: later\n\n- [x] a\n- [ ] b\n\n  > __Explanation__: inside\n';
    const [item] = read(source).items;
    expect(item?.explanation?.source).toBe('first\n\ninside');
    expect(item?.hints.map((hint) => hint.source)).toEqual(['later']);
    expect(item?.options[1]?.feedback).toBeNull();
  });

  it('makes the same id for the same stem, another for another', () => {
    const id = (source: string) => read(source).items[0]?.id;
    const one = id('## What is `it`?\n- [x] a\n- [ ] b');
    expect(one).toMatch(/^what-is-it-[a-z0-9]+$/);
    expect(id('# What is `it`?\n\n- [ ] c\n- [x] d')).toBe(one);
    expect(id('# What is `it`?\n\nHere.\n\n- [ ] c\n- [x] d')).not.toBe(one);
  });

  it('keeps the fingerprint when options move, changes it with the key', () => {
    const print = (source: string) => read(source).items[0]?.fingerprint;
    const one = print('# Q\n- [x] a\n- [ ] b');
    expect(print('# Q, new words\n- [ ] b\n- [x] a')).toBe(one);
    expect(print('# Q\n- [ ] a\n- [x] b')).not.toBe(one);
  });
});

describe('errors', () => {
  const pair = '- [x] a\n- [ ] b\n';

  it.each([
    ['an empty file', '', ['no-items 1:1']],
    ['text before the first question', `Hello\n\n# Q\n${pair}`, ['stray-content 1:1']],
    ['no options', '# Q\n\nOnly text.', ['no-options 1:1']],
    ['a list without checkboxes', '# Q\n\n- a\n- b', ['no-options 1:1']],
    ['no key', '# Q\n- [ ] a\n- [ ] b', ['no-key 2:1']],
    ['two keys in a single choice', '# Q\n1. [x] a\n2. [x] b', ['two-keys 3:1']],
    ['one option', '# Q\n- [x] a', ['one-option 2:1']],
    ['one step', '# Q\n1. a', ['one-option 2:1']],
    ['an empty stem', `#\n${pair}`, ['empty-stem 1:1']],
    ['an empty stem with an id', `# {#a}\n${pair}`, ['empty-stem 1:1']],
    ['an empty option', '# Q\n- [x] a\n- [ ]\n- [ ] b', ['empty-option 3:1']],
    ['the same option twice', '# Q\n- [x] a\n- [ ] a', ['duplicate-option 3:7']],
    ['an option without its checkbox', '# Q\n- [x] a\n- b', ['mixed-list 3:1']],
    ['a checkbox that is none', '# Q\n- [x] a\n- [] b', ['bad-checkbox 3:1']],
    ['two lists of options', `# Q\n${pair}\nor\n\n- [ ] c\n`, ['mixed-list 7:1']],
    ['two kinds of list', `# Q\n${pair}\n1. [ ] c\n`, ['mixed-list 5:1']],
    ['a bad id', `# Q {#Not good}\n${pair}`, ['bad-id 1:1']],
    ['an id twice', `# Q {#a}\n${pair}\n# R {#a}\n${pair}`, ['duplicate-id 5:1']],
    ['a question twice', `# Q\n${pair}\n# Q\n${pair}`, ['duplicate-id 5:1']],
    ['an unknown option', `---\nshuffleAnsers: false\n---\n# Q\n${pair}`, ['bad-options 2:1']],
    ['an option of the wrong type', `---\n\nnQuestions: many\n---\n# Q\n${pair}`, ['bad-options 3:1']],
    ['a language that no quiz speaks', `---\nlocale: it\n---\n# Q\n${pair}`, ['bad-options 2:1']],
    ['an option that is for quizzes', `# Q\n\n---\nlocale: de\n---\n\n${pair}`, ['bad-options 4:1']],
    ['options that are no YAML', `---\na: [\n---\n# Q\n${pair}`, ['bad-options 3:1']],
    ['options not closed', `---\nlocale: de\n\n# Q\n${pair}`, ['bad-options 1:1', 'stray-content 2:1']],
    ['an unclosed shortcode', `a\n\n{{< quizdown >}}\n# Q\n${pair}`, ['unclosed-shortcode 3:1']],
    ['an unopened shortcode', `# Q\n${pair}\n  {{< /quizdown >}}`, ['unopened-shortcode 5:3']],
  ])('%s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  it('come all at once and leave the good questions', () => {
    const { quiz, errors } = parseQuizdown(`# A\n- [ ] a\n- [ ] b\n\n# Good\n${pair}\n# C\n\ntext\n`, 'q.md');
    expect(errors.map(({ code }) => code)).toEqual(['no-key', 'no-options']);
    expect(quiz?.items.map(({ stem }) => stem.source)).toEqual(['Good']);
  });

  it('say what, why and what to do', () => {
    for (const { file, what, why, remedy } of parseQuizdown('# A\n- [ ] a\n- [] b\n\n# B {#x y}', 'q.md')
      .errors) {
      expect(file).toBe('q.md');
      for (const sentence of [what, why, remedy]) expect(sentence).toMatch(/^[A-Z].*[.")]$/);
    }
  });
});

describe('findings', () => {
  it('name options without feedback, and items without an id', () => {
    const quiz = read(fixture);
    expect(missingFeedback(quiz).map(({ line }) => line)).toEqual([37, 46, 50, 51, 52]);
    const explained = read('# Q {#q}\n- [x] a\n- [ ] b\n\n> **Explanation:** why');
    expect(missingFeedback(explained)).toEqual([]);
    expect(missingFeedback(explained, 'own').map(({ line }) => line)).toEqual([2, 3]);
    expect(missingIds(quiz).map(({ line }) => line)).toEqual([27, 48]);
  });
});

describe('robustness', () => {
  const runs = { seed: 20_240, numRuns: 400 };

  it('reads every beginning of a file without throwing', () => {
    for (let end = 0; end <= fixture.length; end++) {
      const { quiz, errors } = parseQuizdown(fixture.slice(0, end), 'q.md');
      expect(quiz !== null || errors.length > 0).toBe(true);
    }
  });

  it('never throws, whatever the pieces', () => {
    const piece = fc.constantFrom(
      ...'# Q|#|- [x] a|- [ ] b|- [ ]|1. one|2. [x] two|> **Hint:** h|> q|---|locale: de|```|  |\t- x|{{< quizdown >}}|{{< /quizdown >}}|***|<!-- c -->|| {#a}|[^1]: x|\u0000|\r'.split(
        '|',
      ),
    );
    const file = fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 24 });
    fc.assert(
      fc.property(file, (lines) => {
        const { quiz, errors } = parseQuizdown(lines.join('\n'), 'q.md');
        expect(quiz !== null || errors.length > 0).toBe(true);
        for (const { line, column } of errors) expect(line > 0 && column > 0).toBe(true);
        for (const item of quiz?.items ?? []) expect(item.options.length).toBeGreaterThan(1);
      }),
      runs,
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseQuizdown(text, 'q.md');
      }),
      runs,
    );
  });

  it('survives deep nesting', () => {
    for (const text of ['> '.repeat(2_000), '- '.repeat(1_000), '*'.repeat(20_000), '['.repeat(5_000)])
      parseQuizdown(`# Q\n\n${text}a`, 'q.md');
  });
});

const seedFolder = new URL('../../../../shared/seed/', import.meta.url);
const seedThere = existsSync(seedFolder);

describe.skipIf(!seedThere)(
  seedThere ? 'the seed page' : 'the seed page (skipped: ../shared/seed is absent)',
  () => {
    const source = () =>
      readdirSync(seedFolder)
        .map((file) => readFileSync(new URL(file, seedFolder), 'utf8'))
        .join('\n');

    it('gives ten single choices that score 10 with right answers and 0 with wrong ones', () => {
      const quiz = read(source());
      expect(quiz.items.map(({ type }) => type)).toEqual(Array(10).fill('single-choice'));
      expect(missingFeedback(quiz)).toEqual([]);
      let attempt = startAttempt(quiz, 1, 0);
      for (const right of [true, false]) {
        attempt = retryAll(attempt, 2, 0);
        for (const item of quiz.items) {
          const options = item.type === 'single-choice' ? item.options : [];
          const chosen = options.find(({ correct }) => correct === right);
          const response: Response = { kind: 'chosen', options: chosen ? [chosen.id] : [] };
          attempt = submit(attempt, quiz, allGraders, item, { response, at: 0, sure: true, spent: 0 });
        }
        expect(score(attempt, 50)).toMatchObject({
          right: right ? 10 : 0,
          of: 10,
          answered: 10,
          passed: right,
        });
      }
    });
  },
);
