import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { wantedDiagrams } from '../build/diagram-cache.ts';
import { gift } from './gift/gift.ts';
import { print } from './print/print.ts';
import { qti } from './qti/qti.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { quizOf } from './test-quiz.ts';
import { formErrors, hasSchemas, schemaErrors } from './test-schemas.ts';

// One that is drawn: whichever the lessons have first.
const [drawn] = wantedDiagrams('.');
const fence = (code: string) =>
  `\`\`\`mermaid title="A way" description="From one & to another."\n${code}\n\`\`\``;
const quizWith = (code: string) => quizOf(`# Where? {#a}\n\n${fence(code)}\n\n- [x] there\n- [ ] here\n`);
const options = { site: null };
const unzipped = (data: string | Uint8Array) =>
  Object.entries(unzipSync(data as Uint8Array)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);

describe('a diagram in a question', () => {
  const selection = quizWith(drawn?.source ?? '');

  it('is a picture of its own in QTI, in colours that need no style sheet, and described', async () => {
    const files = new Map(unzipped(qti(selection, options).data));
    const [path = ''] = [...files.keys()].filter((name) => name.endsWith('.svg'));
    const picture = files.get(path) ?? '';
    expect(picture).toMatch(/^<svg/);
    expect(picture).not.toContain('var(--');
    expect(files.get('imsmanifest.xml')).toContain(`<file href="${path}"/>`);
    const item = files.get('items/quiz.a.xml') ?? '';
    expect(item).toContain(`<img src="../${path}" alt="A way. From one &amp; to another."/>`);
    expect(await formErrors({ 'a.xml': item, 'a.svg': picture })).toEqual([]);
    if (hasSchemas('qti'))
      expect(await schemaErrors('qti', 'qtiv2p1/imsqti_v2p1.xsd', { 'a.xml': item })).toEqual([]);
  });

  it('stands in a worksheet, with its colours, and in the page of a SCORM package', async () => {
    const sheet = String(print(selection, options).data);
    expect(sheet).toMatch(/<figure><svg [\s\S]*<figcaption>A way</);
    for (const [, name = ''] of sheet.matchAll(/var\((--[\w-]+)\)/g)) expect(sheet).toContain(`${name}:`);
    const page = new Map(unzipped((await scorm12(selection, options)).data)).get('quiz.html');
    expect(page).toContain('From one &amp; to another.');
    expect(page).toContain('<svg');
  });

  it('is told in words in GIFT, and wherever nobody has drawn it', () => {
    const [, question] = parse(String(gift(selection, options).data));
    expect(question).toMatchObject({
      stem: { text: expect.stringContaining('<strong>A way</strong> From one &amp; to another.') },
    });
    const undrawn = quizWith('flowchart LR\n  nobody --> drew --> this');
    const item = new Map(unzipped(qti(undrawn, options).data)).get('items/quiz.a.xml');
    for (const told of [item, String(print(undrawn, options).data)])
      expect(told).toContain('<strong>A way</strong> From one &amp; to another.');
  });
});
