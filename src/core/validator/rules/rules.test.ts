import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../mesh/kind.ts';
import { liveMesh } from '../../mesh/live-mesh.ts';
import { recordReads } from '../../mesh/mesh.ts';
import { type Resource, readResources } from '../../mesh/resource.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import { reviewByIstiod } from '../admission/admit.ts';
import { analyze } from '../analyze.ts';
import { applyEdits } from '../apply-edits.ts';
import type { Diagnostic, SourceFile } from '../diagnostic.ts';
import { type Example, exampleFiles } from '../example.ts';
import type { RuleModule } from '../rule.ts';
import { rules } from './registry.ts';

const modules = await Promise.all(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('/') && file.endsWith('.ts'))
    .map(
      async (file) =>
        [file.slice(0, -3), (await import(/* @vite-ignore */ `./${file}`)) as RuleModule] as const,
    ),
);

const noon = Date.UTC(2026, 0, 1, 12);

/** The documents of a mesh as resources, and what istiod says of each. */
function read(files: readonly SourceFile[]) {
  const said = new Map<Resource, readonly Diagnostic[]>();
  for (const file of files) {
    for (const document of parseYaml(file)) {
      expect(document.faults).toEqual([]);
      if (document.root?.type !== 'map') continue;
      for (const resource of readResources(file.name, document.root))
        said.set(resource, reviewByIstiod(document));
    }
  }
  return { resources: [...said.keys()], admission: (resource: Resource) => said.get(resource) ?? [] };
}

/** What all rules find, and those that run on request if their code is the one shown. */
function findings(files: readonly SourceFile[], code?: string): readonly Diagnostic[] {
  const { resources, admission } = read(files);
  return analyze(resources, files, admission, {
    clock: () => noon,
    also: new Set(code === undefined ? [] : [code]),
  });
}

/** `file:line code`, as found and as the comments at the ends of lines say. */
const found = (files: readonly SourceFile[], code?: string) =>
  findings(files, code)
    .map((finding) => {
      const text = files.find(({ name }) => name === finding.file)?.text ?? '';
      return `${finding.file}:${text.slice(0, finding.range.start).split('\n').length} ${finding.code}`;
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
  expect(Object.keys(rules).sort()).toEqual(modules.map(([name]) => name).sort());
  for (const [name, { rule }] of modules) expect(rules[name]?.rule).toBe(rule);
});

describe.each(modules)('%s', (_, { rule, doc, examples }) => {
  it('shows both sides', () => {
    expect(examples.fail.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(0);
    expect(doc.links.length).toBeGreaterThan(0);
  });

  it.each(examples.fail.map((example): [string, Example] => [example.title, example]))(
    'finds: %s',
    (_title, example) => {
      const files = exampleFiles(example);
      expect(expected(files).some((line) => line.endsWith(rule.code))).toBe(true);
      expect(found(files, rule.code)).toEqual(expected(files));
      for (const { code, what, fix } of findings(files, rule.code)) {
        if (!fix) continue;
        const mended = findings(applyEdits(files, fix.edits), rule.code);
        const before = findings(files, rule.code);
        // Gone is what was mended, and nothing came that was not there before.
        expect(mended.filter((one) => one.code === code && one.what === what)).toEqual([]);
        expect(mended.length, fix.title).toBeLessThan(before.length);
        expect(
          mended.map((one) => one.code).filter((one) => !before.some((old) => old.code === one)),
        ).toEqual([]);
      }
    },
  );

  it.each(examples.pass.map((example): [string, Example] => [example.title, example]))(
    'lets pass: %s',
    (_title, example) => {
      const files = exampleFiles(example);
      // istiod warns of every EnvoyFilter, so that much is marked in examples that pass.
      expect(found(files)).toEqual(expected(files).filter((line) => line.endsWith('IST0133')));
      expect(expected(files).some((line) => line.endsWith(rule.code))).toBe(false);
    },
  );

  it('can be switched off', () => {
    for (const example of examples.fail) {
      const files = exampleFiles(example);
      const { resources, admission } = read(files);
      const off = { off: new Set([rule.code]), also: new Set([rule.code]) };
      const left = analyze(resources, files, admission, off);
      expect(left.filter(({ code }) => code === rule.code)).toEqual([]);
    }
  });

  it('is suppressed by the annotation', () => {
    for (const example of examples.fail) {
      const files = exampleFiles(example);
      const { resources, admission } = read(files);
      const annotated = resources.map((resource) => ({
        ...resource,
        annotations: new Map(resource.annotations).set('galley.istio.io/analyze-suppress', rule.code),
      }));
      const left = analyze(annotated, files, admission, { also: new Set([rule.code]) });
      expect(left.filter(({ code }) => code === rule.code)).toEqual([]);
    }
  });

  it('reads the kinds it declares, and no other', () => {
    const asked = new Set<Kind>();
    for (const example of [...examples.fail, ...examples.pass]) {
      const files = exampleFiles(example);
      const { resources, admission } = read(files);
      rule.check({
        ...recordReads(liveMesh(resources), (kind) => asked.add(kind)),
        text: (file) => files.find(({ name }) => name === file)?.text ?? '',
        admission,
        now: noon,
        report: () => undefined,
      });
    }
    expect([...asked].sort()).toEqual([...rule.reads].sort());
  });
});

it('codes whose remedy is certain have a quick fix', () => {
  const fixed = modules.flatMap(([, { rule, examples }]) =>
    examples.fail.flatMap((example) => findings(exampleFiles(example), rule.code).filter(({ fix }) => fix)),
  );
  expect([...new Set(fixed.map(({ code }) => code))].sort()).toEqual([
    'IST0002',
    'IST0101',
    'IST0107',
    'IST0108',
    'IST0130',
    'IST0135',
    'IST0152',
    'IST0153',
    'IST0157',
    'IST0166',
    'IST0174',
    'SC0001',
    'SC0002',
    'SC0003',
    'SC0012',
    'SC0013',
    'SC0015',
    'SC0016',
    'SC0019',
    'SC0021',
  ]);
});
