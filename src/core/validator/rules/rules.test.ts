import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../mesh/kind.ts';
import { createMesh } from '../../mesh/mesh.ts';
import { readResource } from '../../mesh/resource.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { applyEdits } from '../apply-edits.ts';
import type { SourceFile } from '../diagnostic.ts';
import { type Example, exampleFiles } from '../example.ts';
import { runRules } from '../run-rules.ts';
import { rules } from './registry.ts';

function resourcesOf(files: readonly SourceFile[]) {
  return files.flatMap((file) =>
    parseYaml(file).flatMap(({ root, faults }) => {
      expect(faults).toEqual([]);
      return root?.type === 'map' ? (readResource(file.name, root) ?? []) : [];
    }),
  );
}

const findings = (files: readonly SourceFile[]) => runRules(Object.values(rules), resourcesOf(files), files);

/** `file:line code`, as found and as the comments at the ends of lines say. */
const found = (files: readonly SourceFile[]) =>
  findings(files)
    .map(({ file, range, code }) => {
      const text = files.find(({ name }) => name === file)?.text ?? '';
      return `${file}:${text.slice(0, range.start).split('\n').length} ${code}`;
    })
    .sort();
const expected = (files: readonly SourceFile[]) =>
  files
    .flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, index) => {
        const marks = / # ((?:(?:IST|SC)\d{4} ?)+)$/.exec(line)?.[1]?.trim().split(' ') ?? [];
        return marks.map((code) => `${name}:${index + 1} ${code}`);
      }),
    )
    .sort();

it('the registry is the folder', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.test.ts'));
  expect(Object.keys(rules).sort()).toEqual(files.map((file) => file.slice(0, -3)).sort());
});

describe.each(Object.entries(rules))('%s', (_, { rule, examples }) => {
  it('shows both sides', () => {
    expect(examples.fail.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(0);
  });

  it.each(examples.fail.map((example): [string, Example] => [example.title, example]))(
    'finds: %s',
    (_title, example) => {
      const files = exampleFiles(example);
      expect(expected(files).some((line) => line.endsWith(rule.code))).toBe(true);
      expect(found(files)).toEqual(expected(files));
      for (const { fix } of findings(files)) {
        if (fix) expect(found(applyEdits(files, fix.edits)), fix.title).toEqual([]);
      }
    },
  );

  it.each(examples.pass.map((example): [string, Example] => [example.title, example]))(
    'lets pass: %s',
    (_title, example) => {
      expect(found(exampleFiles(example))).toEqual([]);
    },
  );

  it('reads the kinds it declares, and no other', () => {
    const asked = new Set<Kind>();
    for (const example of [...examples.fail, ...examples.pass]) {
      const files = exampleFiles(example);
      const mesh = createMesh(resourcesOf(files));
      rule.check({
        resources(kind) {
          asked.add(kind);
          return mesh.resources(kind);
        },
        text: (file) => files.find(({ name }) => name === file)?.text ?? '',
        report: () => undefined,
      });
    }
    expect([...asked].sort()).toEqual([...rule.reads].sort());
  });
});

it('both mistakes that learners make first have a quick fix', () => {
  const fixed = Object.values(rules).flatMap(({ examples }) =>
    examples.fail.flatMap((example) => findings(exampleFiles(example)).filter(({ fix }) => fix)),
  );
  expect(new Set(fixed.map(({ code }) => code))).toEqual(new Set(['IST0101', 'SC0001']));
});
