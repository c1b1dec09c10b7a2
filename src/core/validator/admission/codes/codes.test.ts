import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../apply-edits.ts';
import type { SourceFile } from '../../diagnostic.ts';
import { type Example, exampleFiles } from '../../example.ts';
import { validate } from '../../validate.ts';
import { codes } from './registry.ts';

/** `file:line code`, as found and as the comments at the ends of lines say. */
const found = (files: readonly SourceFile[]) =>
  validate(files)
    .diagnostics.map(({ file, range, code }) => {
      const text = files.find(({ name }) => name === file)?.text ?? '';
      return `${file}:${text.slice(0, range.start).split('\n').length} ${code}`;
    })
    .sort();
const expected = (files: readonly SourceFile[]) =>
  files
    .flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, index) => {
        const marks = / # ((?:[a-z]+(?:-[a-z]+)* ?)+)$/.exec(line)?.[1]?.trim().split(' ') ?? [];
        return marks.map((code) => `${name}:${index + 1} ${code}`);
      }),
    )
    .sort();
const named = (examples: readonly Example[]) => examples.map((example) => [example.title, example] as const);

it('the registry is the folder', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^registry\.ts$|\.test\.ts$/.test(file));
  expect(Object.keys(codes).sort()).toEqual(files.map((file) => file.slice(0, -3)).sort());
});

describe.each(Object.entries(codes))('%s', (code, { stage, examples }) => {
  it.each(named(examples.fail))('finds: %s', (_, example) => {
    const files = exampleFiles(example);
    expect(expected(files).some((line) => line.endsWith(` ${code}`))).toBe(true);
    expect(found(files)).toEqual(expected(files));
    for (const finding of validate(files).diagnostics) {
      expect(finding.stage).toBe(stage);
      if (finding.fix) expect(found(applyEdits(files, finding.fix.edits)), finding.fix.title).toEqual([]);
    }
  });

  it.each(named(examples.pass))('lets pass: %s', (_, example) => {
    expect(found(exampleFiles(example))).toEqual([]);
  });
});
