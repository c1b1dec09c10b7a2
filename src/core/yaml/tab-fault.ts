import type { ParseFault } from './parse-fault.ts';

/**
 * The first tab that YAML 1.2 takes for white space and go-yaml does not: on a line with nothing else but a comment,
 * unless it is further in than the text before it, and behind the dash of a list.
 */
export function tabFault(lexemes: readonly string[]): ParseFault | undefined {
  let offset = 0;
  let depth = 0;
  let line = '';
  /** How far in the line of the last plain text begins, while nothing but white space and comments has followed. */
  let textIndent: number | undefined;
  for (const [index, lexeme] of lexemes.entries()) {
    if (marks.has(lexeme)) continue;
    const isBlank = /^[ \t]+$/.test(lexeme);
    if (isBlank && lexeme.includes('\t') && depth === 0) {
      const column = line.length + lexeme.indexOf('\t');
      const isAlone = /^ *$/.test(line) && /^(?:\r?\n|#|$)/.test(lexemes[index + 1] ?? '');
      const isFault = isAlone ? column <= (textIndent ?? column) : /^[ -]*[-?]$/.test(line);
      if (isFault) return faultAt(offset + lexeme.indexOf('\t'));
    }
    if (lexemes[index - 1] === '\x1f') textIndent = /^[ -]*/.exec(line)?.[0].length ?? 0;
    else if (!isBlank && !/^\r?\n$/.test(lexeme) && !lexeme.startsWith('#')) textIndent = undefined;
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    line = (line + lexeme).slice((line + lexeme).lastIndexOf('\n') + 1);
    offset += lexeme.length;
  }
  return undefined;
}

const marks: ReadonlySet<string> = new Set(['\x02', '\x1f', '\x18']);

function faultAt(start: number): ParseFault {
  return {
    code: 'tab-indentation',
    range: { start, end: start + 1 },
    path: [],
    what: 'A tab stands where the line is indented, and YAML indents with spaces only.',
    remedy: 'Replace the tab with spaces, or delete it if nothing follows.',
  };
}
