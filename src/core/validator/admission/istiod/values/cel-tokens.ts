/** A token of CEL: its kind, or the sign or word itself. */
export interface Token {
  readonly kind: 'name' | 'quoted' | 'int' | 'uint' | 'double' | 'text' | 'bytes' | 'sign';
  readonly text: string;
  readonly at: number;
}

const sequence = String.raw`\\(?:[abfnrtv"'\\?\x60]|[0-3][0-7][0-7]|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`;
const quotes = ['"""', "'''", '"', "'"];
const strings = [
  ...quotes.map((quote) => `[rR]${quote}${quote.length === 3 ? '[^]*?' : `[^${quote}\\n\\r]*`}${quote}`),
  ...quotes.map((quote) =>
    quote.length === 3
      ? String.raw`${quote}(?:${sequence}|[^\\])*?${quote}`
      : String.raw`${quote}(?:${sequence}|[^\\${quote}\n\r])*${quote}`,
  ),
].join('|');

/** Kinds in the order in which they are tried. */
const forms: readonly (readonly [Token['kind'] | 'blank', string])[] = [
  ['blank', String.raw`[\t \r\n\f]+|//[^\n]*`],
  ['bytes', `[bB](?:${strings})`],
  ['text', strings],
  ['uint', String.raw`(?:0x[0-9a-fA-F]+|\d+)[uU]`],
  ['double', String.raw`\d+\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.\d+(?:[eE][-+]?\d+)?`],
  ['int', String.raw`0x[0-9a-fA-F]+|\d+`],
  ['name', '[A-Za-z_][A-Za-z0-9_]*'],
  ['quoted', '`[A-Za-z0-9_.\\-/ ]+`'],
  ['sign', String.raw`[=!<>]=|&&|\|\||[<>\[\]{}().,\-!?:+*/%]`],
];
const pattern = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'y');

/** Reads an expression into tokens; nothing where a character begins none. */
export function celTokens(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < expression.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(expression);
    const index = match?.slice(1).findIndex((group) => group !== undefined) ?? -1;
    const kind = forms[index]?.[0];
    if (!match || !kind) return undefined;
    if (kind !== 'blank') tokens.push({ kind, text: match[0], at });
  }
  return tokens;
}
