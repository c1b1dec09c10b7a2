import { Composer, type CST, type Document, Parser } from 'yaml';
import { buildTree } from './build-tree.ts';
import type { DocumentContent } from './document-content.ts';
import { goFlowLexemes } from './flow-lexemes.ts';
import { GoLexer } from './go-lexer.ts';
import { lexemeFault } from './lexeme-fault.ts';
import type { ParseFault } from './parse-fault.ts';
import { syntaxFault } from './syntax-fault.ts';
import { tabFault } from './tab-fault.ts';
import { encodingFault } from './text-faults.ts';
import { offsetOfTooDeep } from './token-depth.ts';

/** Parses the text of one document by the whole of YAML, and never throws. Only the first syntax error is told, since those after it mostly follow from it. */
export function parseAnything(text: string): DocumentContent {
  const encoding = encodingFault(text);
  if (encoding) return { root: null, faults: [encoding] };
  const lexemes = [...new GoLexer().lex(text)];
  const odd = lexemeFault(lexemes) ?? tabFault(lexemes);
  if (odd) return { root: null, faults: [odd] };
  const parser = new Parser();
  const cut = [...goFlowLexemes(lexemes)];
  const tokens = [...cut.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  const tooDeep = firstTooDeep(tokens);
  if (tooDeep) return { root: null, faults: [tooDeep] };
  const document = composed(tokens, text.length);
  if (!document) return { root: null, faults: [] };
  const syntax = document.errors.slice(0, 1).map((error) => syntaxFault(error, text));
  const { root, faults } = buildTree(document.contents, text.length);
  return { root, faults: [...syntax, ...faults] };
}

function composed(tokens: readonly CST.Token[], end: number): Document.Parsed | undefined {
  const composer = new Composer({
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const [document] = composer.compose(tokens, true, end);
  return document;
}

function firstTooDeep(tokens: readonly CST.Token[]): ParseFault | undefined {
  for (const token of tokens) {
    const offset = offsetOfTooDeep(token);
    if (offset === undefined) continue;
    return {
      code: 'yaml-depth',
      range: { start: offset, end: offset + 1 },
      path: [],
      what: 'Lists and maps are nested here far deeper than any resource is.',
      remedy: 'Look for brackets or dashes that are not closed or were repeated by mistake.',
    };
  }
  return undefined;
}
