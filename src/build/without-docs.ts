import { type Plugin, parseSync } from 'vite';
import { applyCuts, type Cut } from './apply-cuts.ts';
import { visit } from './visit-syntax.ts';

/** The calls of the schema language that carry sentences, and how many of their arguments are needed without them. */
const documented: Readonly<Record<string, number>> = { required: 1, optional: 1, defineKind: 1 };

/** What a rule's file exports for its page and its tests alone. */
const forPages: ReadonlySet<string> = new Set(['doc', 'examples']);

/**
 * Leaves out of the worker what only people read: the sentences of the schemas, and the pages and examples of rules.
 * The page loads the sentences when they are first asked for; see `src/editor/field-help.ts`.
 */
export function withoutDocs(): Plugin {
  return {
    name: 'without-docs',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      const left = withoutPages(code, file);
      return left === code ? undefined : { code: left, map: null };
    },
  };
}

/** The code of a file as the worker has it: without what only people read. */
export function withoutPages(code: string, file: string): string {
  if (/\/src\/core\/schema\/(?:kinds|shapes)\/.*\.ts$/.test(file)) return dropSentences(code);
  return /\/src\/core\/validator\/rules\/.+\/.*\.ts$/.test(file) ? dropPages(code) : code;
}

/**
 * The code of a schema without sentences: of `required` and `optional` only the first argument stays, of `defineKind`
 * as well, wherever they are imported from the schema language under these names.
 */
export function dropSentences(code: string): string {
  const { program } = parseSync('schema.ts', code);
  const imported = new Set(
    program.body
      .filter((node) => node.type === 'ImportDeclaration')
      .filter(({ source }) => /\/(?:build|kind-schema)\.ts$/.test(source.value))
      .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)),
  );
  const cuts: Cut[] = [];
  visit(program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return;
    const { name } = node.callee;
    const kept = imported.has(name) ? documented[name] : undefined;
    const last = node.arguments.at(-1);
    const stays = node.arguments[(kept ?? 0) - 1];
    if (kept !== undefined && last && stays && last !== stays) {
      cuts.push({ start: stays.end, end: last.end, instead: '' });
    }
  });
  return applyCuts(code, cuts);
}

/** The code of a rule with nothing in what it exports for pages. */
export function dropPages(code: string): string {
  const cuts: Cut[] = [];
  for (const node of parseSync('rule.ts', code).program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of node.declaration.declarations) {
      if (id.type !== 'Identifier' || !forPages.has(id.name) || !init) continue;
      cuts.push({ start: init.start, end: init.end, instead: 'undefined as never' });
    }
  }
  return applyCuts(code, cuts);
}
