import type { Token } from './cel-tokens.ts';

/** Whether a literal has a value: numbers fit into 64 bits, and escapes name characters. */
export function isCelLiteral({ kind, text }: Token, isNegative: boolean): boolean {
  switch (kind) {
    case 'int':
      return BigInt(text) < 2n ** 63n + (isNegative ? 1n : 0n);
    case 'uint':
      return BigInt(text.slice(0, -1)) < 2n ** 64n;
    case 'double':
      return Number.isFinite(Number(text));
    case 'text':
    case 'bytes':
      return isRaw(text) || escapes(text).every((code) => kind === 'text' && isCharacter(code));
    default:
      return false;
  }
}

const isRaw = (text: string) => /^[bB]?[rR]/.test(text);

/** The code points that escapes such as `\u00e9` name. */
function escapes(text: string): readonly number[] {
  return [...text.matchAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|.)/gs)].flatMap(([, short, long]) =>
    short === undefined && long === undefined ? [] : [Number.parseInt(short ?? long ?? '', 16)],
  );
}

const isCharacter = (code: number) => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
