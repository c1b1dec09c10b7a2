import type { ParseFault } from './parse-fault.ts';

const documentMark = '\x02';
/** What the lexer puts in between that is no part of the text: begin of a document, of plain text, end of broken flow. */
const marks: ReadonlySet<string> = new Set([documentMark, '\x1f', '\x18']);

/**
 * The first lexeme that YAML 1.2 takes and go-yaml does not: an escape it doesn't know (`\/`, or half a surrogate
 * pair), the name of an anchor with other characters than letters, digits, `-` and `_`, or a directive.
 */
export function lexemeFault(lexemes: readonly string[]): ParseFault | undefined {
  let offset = 0;
  let inDocument = false;
  for (const lexeme of lexemes) {
    inDocument ||= lexeme === documentMark;
    if (marks.has(lexeme)) continue;
    if (!inDocument && lexeme.startsWith('%')) return directiveFault(lexeme, offset);
    const fault = lexeme.startsWith('"') ? escapeFault(lexeme, offset) : anchorFault(lexeme, offset);
    if (fault) return fault;
    offset += lexeme.length;
  }
  return undefined;
}

function escapeFault(quoted: string, offset: number): ParseFault | undefined {
  for (const match of quoted.matchAll(/\\(?:u[dD][89a-fA-F][0-9a-fA-F]{2}|[\s\S])/g)) {
    const [sequence] = match;
    if (sequence !== '\\/' && sequence.length === 2) continue;
    const start = offset + match.index;
    return {
      code: 'yaml-syntax',
      range: { start, end: start + sequence.length },
      path: [],
      what: `Kubernetes does not know the escape ${sequence}.`,
      remedy:
        sequence === '\\/'
          ? 'Write the slash alone: it needs no escape.'
          : 'Write the character itself, or its whole code as \\U and eight digits.',
    };
  }
  return undefined;
}

function anchorFault(lexeme: string, offset: number): ParseFault | undefined {
  if (!/^[&*]/.test(lexeme) || /^[&*][\w-]+$/.test(lexeme)) return undefined;
  return {
    code: 'yaml-alias',
    range: { start: offset, end: offset + lexeme.length },
    path: [],
    what: `"${lexeme.slice(1)}" can't name an anchor.`,
    remedy: 'Use letters, digits, hyphens and underscores, or quote the text if it begins with & or *.',
  };
}

function directiveFault(lexeme: string, offset: number): ParseFault {
  return {
    code: 'yaml-syntax',
    range: { start: offset, end: offset + lexeme.length },
    path: [],
    what: 'Kubernetes knows no directive but %YAML 1.1.',
    remedy: 'Remove the line: resources need no directives.',
  };
}
