/** A piece of a line of YAML; `kind` is the class that code.css colours. */
export interface YamlToken {
  readonly kind: 'key' | 'number' | 'comment' | undefined;
  readonly text: string;
}

const token = /(#.*$)|([A-Za-z][\w./-]*)(?=:(?:\s|$))|(?<=[\s:[{,]|^)(-?\d+(?:\.\d+)?)(?=$|[\s,}\]])/g;

/** Colours for YAML of our own making, light enough for the page; what a learner types is the editor's business. */
export function yamlTokens(line: string): readonly YamlToken[] {
  const tokens: YamlToken[] = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    const [text, comment, key] = match;
    if (match.index > end) tokens.push({ kind: undefined, text: line.slice(end, match.index) });
    tokens.push({ kind: comment ? 'comment' : key ? 'key' : 'number', text });
    end = match.index + text.length;
  }
  if (end < line.length) tokens.push({ kind: undefined, text: line.slice(end) });
  return tokens;
}
