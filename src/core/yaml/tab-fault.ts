import type { ParseFault } from './parse-fault.ts';

const textMark = '\x1f';
const marks: ReadonlySet<string> = new Set(['\x02', textMark, '\x18']);

/**
 * The first tab that YAML 1.2 takes for white space and go-yaml does not: on a line with nothing else but a comment,
 * unless it is further in than the text before it, and behind the dash of a list.
 */
export function tabFault(lexemes: readonly string[]): ParseFault | undefined {
  let offset = 0;
  let depth = 0;
  let lineStart = 0;
  /** How the line begins: its blanks and dashes, and one character of what follows. */
  let lead = '';
  /** How far in the line of the last plain text begins, while nothing but white space and comments has followed. */
  let textIndent: number | undefined;
  for (const [index, lexeme] of lexemes.entries()) {
    if (marks.has(lexeme)) continue;
    const isBlank = /^[ \t]+$/.test(lexeme);
    if (isBlank && lexeme.includes('\t') && depth === 0) {
      const tab = offset + lexeme.indexOf('\t');
      const isAlone = /^ *$/.test(lead) && /^(?:\r?\n|#|$)/.test(lexemes[index + 1] ?? '');
      const column = tab - lineStart;
      const isFault = isAlone ? column <= (textIndent ?? column) : /^[ -]*[-?]$/.test(lead);
      if (isFault) return faultAt(tab);
    }
    if (lexemes[index - 1] === textMark) textIndent = /^[ -]*/.exec(lead)?.[0].length ?? 0;
    else if (!isBlank && !/^\r?\n$/.test(lexeme) && !lexeme.startsWith('#')) textIndent = undefined;
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    offset += lexeme.length;
    const newLine = lexeme.lastIndexOf('\n');
    if (newLine >= 0) {
      lineStart = offset - lexeme.length + newLine + 1;
      lead = lexeme.slice(newLine + 1, newLine + 2);
    } else if (/^[ -]*$/.test(lead)) lead += isBlank || lexeme === '-' ? lexeme : lexeme.slice(0, 1);
  }
  return undefined;
}

function faultAt(start: number): ParseFault {
  return {
    code: 'tab-indentation',
    range: { start, end: start + 1 },
    path: [],
    what: 'A tab stands where the line is indented, and YAML indents with spaces only.',
    remedy: 'Replace the tab with spaces, or delete it if nothing follows.',
  };
}
