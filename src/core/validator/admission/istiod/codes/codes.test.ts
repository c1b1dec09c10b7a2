import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../yaml/parse-yaml.ts';
import { applyEdits } from '../../../apply-edits.ts';
import type { SourceFile } from '../../../diagnostic.ts';
import { type Example, exampleFiles } from '../../../example.ts';
import { admit } from '../../admit.ts';
import { istiodCodes } from './registry.ts';

/** The comment at the end of a line that names what is found there. */
const mark = / # ((?:[a-z]+(?:-[a-z]+)* ?)+)$/;

const findings = (files: readonly SourceFile[]) => files.flatMap((file) => parseYaml(file).flatMap(admit));
const found = (files: readonly SourceFile[]) =>
  findings(files)
    .map(({ code, range }) => `${files[0]?.text.slice(0, range.start).split('\n').length} ${code}`)
    .sort();
const expected = (files: readonly SourceFile[]) =>
  (files[0]?.text ?? '')
    .split('\n')
    .flatMap((line, index) => (mark.exec(line)?.[1] ?? '').split(' ').map((code) => `${index + 1} ${code}`))
    .filter((line) => !line.endsWith(' '))
    .sort();
const titled = (examples: readonly Example[]) =>
  examples.map((example): [string, Example] => [example.title, example]);

it('the registry is the folder', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^registry\.ts$|\.test\.ts$/.test(file));
  expect(Object.keys(istiodCodes).sort()).toEqual(files.map((file) => file.slice(0, -3)).sort());
});

describe.each(Object.entries(istiodCodes))('%s', (code, { doc, examples }) => {
  it('shows both sides, and names its sources', () => {
    expect(examples.fail.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(0);
    expect(doc.links.length).toBeGreaterThan(0);
  });

  it.each(titled(examples.fail))('finds: %s', (_, example) => {
    const files = exampleFiles(example);
    expect(expected(files).some((line) => line.endsWith(` ${code}`))).toBe(true);
    expect(found(files)).toEqual(expected(files));
    for (const { fix } of findings(files)) {
      if (fix) expect(found(applyEdits(files, fix.edits)).length).toBeLessThan(found(files).length);
    }
  });

  it.each(titled(examples.pass))('lets pass: %s', (_, example) => {
    const files = exampleFiles(example);
    expect(found(files)).toEqual(expected(files));
    expect(found(files).filter((line) => !line.endsWith(' envoy-internals'))).toEqual([]);
  });
});
