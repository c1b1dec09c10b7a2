import type { ParseFault } from './parse-fault.ts';

/** Characters that YAML forbids (https://yaml.org/spec/1.2.2/#51-character-set), and the sign of a wrong decoding. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unreadable = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFD\uFFFE\uFFFF]/;

/** The first character of the text that can't be in YAML, as a fault, or nothing. */
export function encodingFault(text: string): ParseFault | undefined {
  const match = unreadable.exec(text);
  if (!match) return undefined;
  const range = { start: match.index, end: match.index + 1 };
  const code = match[0].charCodeAt(0);
  if (code === 0xfffd) {
    return {
      code: 'text-encoding',
      range,
      path: [],
      what: 'Here stands a replacement character: bytes that are not UTF-8 were read as if they were.',
      remedy: 'Save the file as UTF-8, then write the lost character again.',
    };
  }
  return {
    code: 'text-encoding',
    range,
    path: [],
    what: `Here stands the control character U+${code.toString(16).toUpperCase().padStart(4, '0')}, which YAML does not allow.`,
    remedy: 'Delete the character, or write it as an escape in a double-quoted string.',
  };
}
