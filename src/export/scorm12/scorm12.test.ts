import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectQuizzes } from '../select-quizzes.ts';
import { quizzesOf } from '../selection.ts';
import { formErrors, hasSchemas, schemaErrors } from '../test-schemas.ts';
import { scorm12 } from './scorm12.ts';

const course = selectQuizzes('course');
const lesson = selectQuizzes('sidecar');
let files: Record<string, Uint8Array>;
let manifest: string;

beforeAll(async () => {
  files = unzipSync((await scorm12(course, { site: null })).data as Uint8Array);
  manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
}, 120_000);

const listed = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, value]) => value);

describe('a SCORM 1.2 package of the course', () => {
  it('has a page and an item for every quiz', () => {
    const ids = quizzesOf(course).map(({ id }) => id);
    expect(listed(/adlcp:scormtype="sco" href="([^"]+)"/g)).toEqual(ids.map((id) => `${id}.html`));
    expect(listed(/<item [^>]*identifierref="quiz-([^"]+)"/g)).toEqual(ids);
  });

  it('lists every file, and lists none that is not there', () => {
    const paths = Object.keys(files).filter((path) => path !== 'imsmanifest.xml');
    expect(listed(/<file href="([^"]+)"/g).toSorted()).toEqual(paths.toSorted());
  });

  it('names the pass mark of each quiz that has one', () => {
    const marks = quizzesOf(course).flatMap(({ quiz }) => quiz.options.passingGrade ?? []);
    expect(listed(/<adlcp:masteryscore>([^<]+)</g)).toEqual(marks.map(String));
  });

  it('has no link that leads out of the package where there is no site', () => {
    const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
    const links = pages.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/(?:href|src)="([^"]+)"/g)]);
    const outside = links.map(([, href = '']) => href).filter((href) => !/^(?:https?:|#|data:)/.test(href));
    expect([...new Set(outside)].toSorted()).toEqual(['player.css', 'player.js']);
  });

  it('carries editor and worker only where a repair asks for them', async () => {
    const small = unzipSync((await scorm12(lesson, { site: null })).data as Uint8Array);
    expect(Object.keys(files).some((path) => path.includes('validator-worker'))).toBe(true);
    expect(Object.keys(small).some((path) => path.includes('validator-worker'))).toBe(false);
  });

  it('is the same, byte by byte, when it is made again', async () => {
    const [one, other] = [await scorm12(lesson, { site: null }), await scorm12(lesson, { site: null })];
    expect(one.data).toEqual(other.data);
  });

  it.skipIf(!hasSchemas('scorm12'))(
    'has a manifest that validates against the official schemas',
    async () => {
      expect(await formErrors({ 'imsmanifest.xml': manifest })).toEqual([]);
      // It imports that of IMS, so that both are in force.
      const schema = 'adlcp_rootv1p2.xsd';
      expect(await schemaErrors('scorm12', schema, { 'imsmanifest.xml': manifest })).toEqual([]);
      for (const [right, wrong] of [
        ['identifierref=', 'identifier-ref='],
        ['scormtype="sco"', 'scormtype="scorm"'],
      ] as const) {
        const broken = manifest.replace(right, wrong);
        expect(await schemaErrors('scorm12', schema, { 'imsmanifest.xml': broken })).not.toEqual([]);
      }
    },
  );
});
