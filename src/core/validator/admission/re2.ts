import { RE2JS } from 're2js';

/**
 * Why a text is no regular expression in RE2 syntax, in the words of the library; nothing where it is one.
 * https://github.com/google/re2/wiki/Syntax
 */
export function regexFault(text: string): string | undefined {
  try {
    RE2JS.compile(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
