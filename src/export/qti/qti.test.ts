import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { selectQuizzes } from '../select-quizzes.ts';
import type { Selection } from '../selection.ts';
import { quizOf } from '../test-quiz.ts';
import { formErrors, hasSchemas, schemaErrors } from '../test-schemas.ts';
import { qti } from './qti.ts';

function pack(selection: Selection) {
  const { data, notes } = qti(selection, { site: 'https://course.example' });
  if (typeof data === 'string') throw new Error('A package is bytes.');
  const files = Object.fromEntries(
    Object.entries(unzipSync(data)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  return { files, notes };
}
const itemOf = (source: string) => pack(quizOf(source)).files['items/quiz.a.xml'] ?? '';

/** A quiz of every type under every rule for points. */
const everyType = (scoring: string) =>
  [
    `---\nscoring: ${scoring}\nshuffleQuestions: true\nnQuestions: 3\n---`,
    '# One `a < b` & "c"? {#one}\n\n```yaml mark="2"\na: 1\nb: <2>\n```\n\n> **Hint:** Look.\n\n- [x] yes, see [it](/rules/IST0101)\n  > Because\n  >\n  > | a | b |\n  > | - | - |\n  > | 1 | 2 |\n- [ ] no\n\n> **Explanation:** So *it* ~~was~~ **is**.',
    '# Some? {#some}\n\n- [x] a\n- [x] b\n- [ ] c\n',
    '# Order {#order}\n\n1. one\n2. two\n3. three\n',
    '# Match {#match}\n\n- a -> 1\n- b -> 2\n- -> 3\n',
    '# Write {#write}\n\n> **Answer:** a & b\n> **Answer:** c\n> **Pattern:** `/^d+$/i`\n',
    '# Count {#count}\n\n> **Number:** 0.5 ± 0.25 s\n',
    '# Exactly {#exact}\n\n> **Number:** 3\n',
    '# Find {#find}\n\n```yaml finding\na: 1\nb: 2 # IST0101\n```\n\n- [x] `IST0101`\n- [ ] Nothing is found\n',
    '# Find nothing {#nothing}\n\n```yaml finding\na: 1\n```\n\n- [ ] `IST0101`\n- [x] Nothing is found\n',
    '# Mend {#mend}\n\n```yaml repair\na: 1\n```\n\n```yaml solution\na: 2\n```\n',
  ].join('\n\n');
const scorings = ['all-or-nothing', 'right-minus-wrong', 'per-position'];

describe('a QTI package', () => {
  it('is well-formed, for the whole course', async () => {
    const { files } = pack(selectQuizzes('course'));
    expect(Object.keys(files).length).toBeGreaterThan(20);
    expect(await formErrors(files)).toEqual([]);
  });

  it('lists every file, and lists none that is not there', () => {
    const { files } = pack(selectQuizzes('course'));
    const listed = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(listed.toSorted()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .toSorted(),
    );
    const asked = [...(files['test.xml'] ?? '').matchAll(/<assessmentItemRef [^>]*href="([^"]+)"/g)];
    expect(asked.map(([, href]) => href)).toEqual(listed.filter((href) => href?.startsWith('items/')));
  });

  it('says what it leaves out', () => {
    const { files, notes } = pack(quizOf(everyType('per-position')));
    expect(Object.keys(files)).not.toContain('items/quiz.mend.xml');
    expect(notes.map(({ item }) => item)).toEqual(['quiz/one', 'quiz/write', 'quiz/mend']);
  });

  it('counts as the quiz does', () => {
    const options = '- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n';
    const worth = (scoring: string) =>
      [
        ...itemOf(`---\nscoring: ${scoring}\n---\n\n# Some? {#a}\n\n${options}`).matchAll(
          /mappedValue="([^"]+)"/g,
        ),
      ].map(([, value]) => Number(value));
    expect(worth('all-or-nothing')).toEqual([]);
    expect(worth('right-minus-wrong')).toEqual([0.5, 0.5, -0.5, -0.5]);
    expect(worth('per-position')).toEqual([0.25, 0.25, -0.25, -0.25]);
  });

  it.skipIf(!hasSchemas('qti'))(
    'validates against the official schemas, every type under every rule',
    async () => {
      for (const selection of [selectQuizzes('course'), ...scorings.map((name) => quizOf(everyType(name)))]) {
        const { 'imsmanifest.xml': manifest = '', ...rest } = pack(selection).files;
        const documents = Object.fromEntries(Object.entries(rest).filter(([path]) => path.endsWith('.xml')));
        expect(await schemaErrors('qti', 'qtiv2p1/imsqti_v2p1.xsd', documents)).toEqual([]);
        expect(await schemaErrors('qti', 'imscp_v1p1.xsd', { 'imsmanifest.xml': manifest })).toEqual([]);
      }
    },
  );

  it.skipIf(!hasSchemas('qti'))('would fail them with a fault in it', async () => {
    const broken = itemOf('# Some? {#a}\n\n- [x] a\n- [ ] b\n').replace('maxChoices', 'mostChoices');
    expect(await schemaErrors('qti', 'qtiv2p1/imsqti_v2p1.xsd', { 'a.xml': broken })).not.toEqual([]);
  });
});
