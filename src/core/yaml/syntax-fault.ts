import type { ErrorCode, YAMLParseError } from 'yaml';
import type { ParseFault } from './parse-fault.ts';

type Say = readonly [what: string, remedy: string];

/** In our words, what the parser minds. Codes that are missing here fall back to {@link general}. */
const says: Partial<Record<ErrorCode, Say>> = {
  ALIAS_PROPS: [
    'An alias can carry neither an anchor nor a tag.',
    'Remove the anchor or the tag before the alias.',
  ],
  BAD_ALIAS: [
    'The alias or anchor has no name, or a bad one.',
    'Quote the text if it is meant to begin with * or &.',
  ],
  BAD_DQ_ESCAPE: [
    'The double-quoted string holds an escape that YAML does not know.',
    'Double the backslash, or use single quotes.',
  ],
  BAD_INDENT: [
    'This line is indented differently from its siblings.',
    'Indent it exactly as far as the lines it belongs with.',
  ],
  BAD_SCALAR_START: ['Plain text can not begin with this character.', 'Put the whole value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second key begins on the line of the first.',
    'Put the inner key on its own line, indented, or quote a value that holds ": ".',
  ],
  BLOCK_IN_FLOW: [
    'Inside braces or brackets, lists and maps can not be written with dashes and indentation.',
    'Use commas inside the braces, or write the whole value on indented lines.',
  ],
  DUPLICATE_KEY: ['The key stands twice in the same map.', 'Keep one of the two and delete the other.'],
  IMPOSSIBLE: ['This can not be read as YAML.', 'Rewrite the line in the plain form `key: value`.'],
  KEY_OVER_1024_CHARS: [
    'The key is longer than 1,024 characters.',
    'Look for a missing colon or quote before this point.',
  ],
  MISSING_CHAR: [
    'A closing quote, bracket or colon is missing.',
    'Close what was opened here, or write the colon that makes this line a field.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key can not run over two lines.',
    'Look for a missing colon on this line, or a wrong indentation on the next.',
  ],
  MULTIPLE_ANCHORS: ['A value can have only one anchor.', 'Remove one of the anchors.'],
  MULTIPLE_TAGS: ['A value can have only one tag.', 'Remove one of the tags.'],
  TAB_AS_INDENT: [
    'A tab stands where the line is indented, and YAML indents with spaces only.',
    'Replace the tab with spaces, two for each level.',
  ],
  TAG_RESOLVE_FAILED: ['The tag does not fit its value.', 'Remove the tag.'],
  UNEXPECTED_TOKEN: [
    'This does not fit where it stands.',
    'Check the indentation, and quote the value if it holds : # [ ] { } or ,.',
  ],
};
const general: Say = [
  'This can not be read as YAML.',
  'Compare the indentation and the quotes of this line with those around it.',
];

/** A syntax error in our words, its range inside the text and never empty. */
export function syntaxFault(error: YAMLParseError, text: string): ParseFault {
  const [what, remedy] = says[error.code] ?? general;
  const start = Math.max(0, Math.min(error.pos[0], text.length - 1));
  const line = /^[^\r\n]*/.exec(text.slice(start, error.pos[1]))?.[0].length ?? 0;
  const end = Math.min(text.length, start + Math.max(1, line));
  const isTab = error.code === 'TAB_AS_INDENT' || tabIndents(text, start);
  const [tabWhat, tabRemedy] = says.TAB_AS_INDENT ?? general;
  return isTab
    ? { code: 'tab-indentation', range: { start, end }, path: [], what: tabWhat, remedy: tabRemedy }
    : { code: 'yaml-syntax', range: { start, end }, path: [], what, remedy };
}

/** Does the line of this offset begin with a tab? Then the tab is the cause, whatever the parser stumbled over. */
function tabIndents(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ *\t/.test(text.slice(lineStart, lineStart + 200));
}
