import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';

/** Who may import whom, a line each; a folder may always import itself. Written against design habits, top to bottom. */
const allowed: Record<string, readonly string[]> = {
  'core/yaml': ['core/diagnostic'],
  'core/diagnostic': [],
  'core/schema': ['core/yaml', 'core/diagnostic'],
  'core/mesh': ['core/schema', 'core/yaml', 'core/diagnostic'],
  'core/validator': ['core/mesh', 'core/schema', 'core/yaml', 'core/diagnostic'],
  'core/lab': ['core/validator', 'core/mesh', 'core/yaml'],
  'core/completion': ['core/mesh', 'core/schema', 'core/yaml'],
  'core/random': [],
  'core/quiz': ['core/random'],
  'core/shop': ['core/mesh', 'core/random', 'core/schema', 'core/validator', 'core/yaml'],
  'core/progress': ['core/quiz'],
  'core/retention': ['core/progress', 'core/quiz'],
  'core/exam': ['core/progress', 'core/quiz'],
  worker: ['core'],
  storage: ['core'],
  editor: ['worker', 'storage', 'core'],
  ui: ['editor', 'worker', 'storage', 'core'],
  // The quiz island below a learning platform, which keeps its progress; a page of its own, as pages are.
  player: ['ui', 'storage', 'core'],
  'content-schemas': ['core'],
  // Only the service worker, which the build reads as text.
  offline: [],
  build: ['core', 'content-schemas'],
  check: ['core'],
  fuzz: ['core'],
  bench: ['core', 'fuzz'],
  // What a teacher takes away is made as the site is: from the content, by the same readers.
  export: ['core', 'build', 'content-schemas', 'ui'],
  commands: ['export', 'fuzz', 'bench', 'build', 'check', 'core', 'content-schemas'],
  components: ['ui', 'editor', 'worker', 'storage', 'core', 'build', 'content-schemas', 'styles'],
  layouts: ['components', 'ui', 'core', 'build', 'content-schemas', 'styles'],
  pages: ['layouts', 'components', 'ui', 'core', 'build', 'content-schemas', 'styles'],
};
const folders = Object.keys(allowed).sort((a, b) => b.length - a.length);

const folderOf = (file: string) => folders.find((folder) => file.startsWith(`src/${folder}/`));
const mayImport = (from: string, to: string) =>
  from === to || (allowed[from] ?? []).some((target) => to === target || to.startsWith(`${target}/`));

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Imports of .astro files, which the cruiser doesn't read. */
function astroEdges(): Edge[] {
  return globSync('src/**/*.astro').flatMap((from) => {
    const source = readFileSync(from, 'utf8');
    const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
      ([, name = '']) => name,
    );
    return specifiers.map((name) => ({ from, to: posix.join(posix.dirname(from), name) }));
  });
}

let result: ICruiseResult;
let edges: Edge[];

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: true,
    ruleSet: {
      forbidden: [
        { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
        {
          name: 'core-is-pure',
          severity: 'error',
          from: { path: '^src/core' },
          to: { dependencyTypes: ['core'] },
        },
      ],
    },
    validate: true,
  });
  if (typeof output === 'string')
    throw new Error('dependency-cruiser gave text where a result was asked for');
  result = output;
  edges = [
    ...result.modules.flatMap((module) =>
      module.dependencies.map((dependency) => ({ from: module.source, to: dependency.resolved })),
    ),
    ...astroEdges(),
  ];
}, 60_000);

describe('imports', () => {
  it('are found at all', () => {
    expect(edges.filter(({ from }) => from.endsWith('.astro')).length).toBeGreaterThan(5);
    expect(edges.length).toBeGreaterThan(50);
  });

  it('run one way', () => {
    const wrong = edges.filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      return source !== undefined && target !== undefined && !mayImport(source, target);
    });
    expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([]);
  });

  it('have no cycles, and core needs nothing of Node', () => {
    const violations = result.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
    );
    expect(violations).toEqual([]);
  });

  it('of CodeMirror stand in editor/ alone, those of browser storage in storage/', () => {
    const codemirror = edges.filter(
      ({ from, to }) => /@codemirror|@lezer/.test(to) && !from.startsWith('src/editor/'),
    );
    expect(codemirror.map(({ from }) => from)).toEqual([]);
    const storing = globSync('src/**/*.{ts,tsx,astro}').filter(
      (file) =>
        !file.startsWith('src/storage/') &&
        /\b(localStorage|sessionStorage|indexedDB)\b/.test(readFileSync(file, 'utf8')),
    );
    expect(storing).toEqual([]);
  });

  it('every folder of src is in the table above', () => {
    const files = globSync('src/*/**/*.{ts,tsx,astro}');
    expect(files.filter((file) => folderOf(file) === undefined)).toEqual([]);
  });
});

describe('files', () => {
  const sources = globSync('src/**/*.{ts,tsx,astro}');

  it('are short: one concept each', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('have kebab-case names that say something', () => {
    expect(
      sources.filter(
        (file) => !/^[a-z0-9[\]-]+(\.(test|config|json))?\.(ts|tsx|astro)$/.test(posix.basename(file)),
      ),
    ).toEqual([]);
    expect(sources.filter((file) => /\/(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(file))).toEqual(
      [],
    );
  });
});
