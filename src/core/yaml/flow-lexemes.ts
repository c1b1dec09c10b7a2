/** Stands before the source of plain text among the lexemes of the `yaml` package. */
const textMark = '\x1f';
const flowError = '\x18';

/**
 * Cuts what stands in brackets and braces as go-yaml does, which Kubernetes reads with: plain text may end in a colon
 * (`[2001:db8::]` holds one text) but not begin with one, and a question mark ends it (`{?a: b}` is an explicit key,
 * `[a?b]` an error). Takes and gives lexemes of the `yaml` package; their lengths add up as before.
 */
export function* goFlowLexemes(lexemes: readonly string[]): Generator<string> {
  let depth = 0;
  for (let index = 0; index < lexemes.length; index++) {
    const lexeme = lexemes[index] ?? '';
    if (lexeme === textMark && depth > 0) {
      const colons = colonsAt(lexemes, index + 2);
      yield* cut(`${lexemes[index + 1]}${colons > 0 ? ':' : ''}`);
      index += 1 + colons;
      continue;
    }
    if (lexeme === '-' && depth > 0 && isIndicator(lexemes[index + 1])) yield textMark;
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === flowError) depth = 0;
    else if ((lexeme === ']' || lexeme === '}') && depth > 0) depth--;
    yield lexeme;
  }
}

const isIndicator = (lexeme: string | undefined) => lexeme !== undefined && /^[,[\]{}]$/.test(lexeme);

/** How many lexemes make up a colon that belongs to the text before it, and the empty value made up behind it. */
function colonsAt(lexemes: readonly string[], index: number): number {
  if (lexemes[index] !== ':') return 0;
  if (isIndicator(lexemes[index + 1])) return 1;
  return lexemes[index + 1] === textMark && lexemes[index + 2] === '' && isIndicator(lexemes[index + 3])
    ? 3
    : 0;
}

function* cut(text: string): Generator<string> {
  if (text === '') yield* [textMark, ''];
  for (const part of text.split(/(^:|\?|[ \t]+(?=\?)|(?<=\?)[ \t]+)/)) {
    if (part === '') continue;
    if (!/^(?:\?|[ \t]+)$/.test(part) && !(part === ':' && text.startsWith(':'))) yield textMark;
    yield part;
  }
}
