import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type ESTree, type Plugin, parseSync } from 'vite';
import { applyCuts, type Cut } from './apply-cuts.ts';
import { visit } from './visit-syntax.ts';
import { withoutPages } from './without-docs.ts';

/** Where findings get their sentences from. */
const speaking = 'src/core/{schema,validator,yaml}/**/*.ts';

/**
 * Takes the sentences of findings out of the worker's script and puts them into a file of their own, which
 * `src/worker/spell-out.ts` loads when there is something to be told: a mesh without findings needs none of them.
 * All files are read before the first is changed, so that every worker has the same table.
 */
export function withoutSentences(): Plugin {
  const table = new Map<string, number>();
  const files = new Set(globSync(speaking, { absolute: true }).filter((file) => !file.endsWith('.test.ts')));
  return {
    name: 'without-sentences',
    buildStart() {
      for (const file of [...files].sort())
        takeSentences(withoutPages(readFileSync(file, 'utf8'), file), table);
    },
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (/\/src\/worker\/sentences\.ts$/.test(file)) {
        return { code: `export const sentences = ${JSON.stringify([...table.keys()])};`, map: null };
      }
      return files.has(file) ? { code: takeSentences(code, table), map: null } : undefined;
    },
  };
}

/**
 * The code with a mark in place of every sentence: of texts that have several words in a row, wherever they stand but
 * where they are taken apart (`'a b c'.split(' ')`) or compared.
 *
 * @param table gets the sentences, each with its number
 */
export function takeSentences(code: string, table: Map<string, number>): string {
  const cuts: Cut[] = [];
  const take = (text: string): string => {
    const number = table.get(text) ?? table.size;
    table.set(text, number);
    return `\uE000${number.toString(36)}\uE001`;
  };
  visit(parseSync('speaking.ts', code).program, (node, parent) => {
    if (isData(parent)) return;
    if (node.type === 'Literal' && typeof node.value === 'string' && isSentence(node.value)) {
      cuts.push({ start: node.start, end: node.end, instead: JSON.stringify(take(node.value)) });
    } else if (node.type === 'TemplateLiteral') {
      for (const { value, start, end } of node.quasis) {
        if (value.cooked === null || !isSentence(value.cooked)) continue;
        // The parser's ranges take in the signs around a quasi, which stay.
        const at = code.indexOf(value.raw, start);
        if (at >= start && at + value.raw.length <= end) {
          cuts.push({ start: at, end: at + value.raw.length, instead: take(value.cooked) });
        }
      }
    }
  });
  return applyCuts(code, cuts);
}

/** Whether what holds a text reads it as data: takes it apart, compares it, imports it, or is tagged. */
function isData(parent: ESTree.Node | undefined): boolean {
  return (
    parent?.type === 'MemberExpression' ||
    parent?.type === 'BinaryExpression' ||
    parent?.type === 'SwitchCase' ||
    parent?.type === 'ImportDeclaration' ||
    parent?.type === 'TaggedTemplateExpression' ||
    parent?.type === 'NewExpression'
  );
}

const isSentence = (text: string) =>
  text.length >= 16 && !text.includes('\n') && /[a-z’']{2,}[,;:]? [a-z’']+[,;:.]? /.test(`${text} `);
