import type { TextRange } from './node.ts';

/**
 * The spans of a YAML stream's documents: what stands between lines that begin with `---` or `...`. Those lines
 * end a document whatever they stand in, even a quoted or block scalar, so a split by lines is exact
 * (https://yaml.org/spec/1.2.2/#912-document-markers). Text on the marker's own line belongs to the document
 * that begins there. Spans that hold only white space, comments or the directive `%YAML 1.1` are left out; no other
 * directive is known to Kubernetes.
 */
export function splitDocuments(text: string): readonly TextRange[] {
  const spans: TextRange[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const close = (end: number) => {
    if (holdsContent(text.slice(start, end))) spans.push({ start, end });
  };
  for (const { index } of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)) {
    close(index);
    start = index + 3;
  }
  close(text.length);
  return spans;
}

function holdsContent(span: string): boolean {
  return /^[ \t]*[^\s#%]/m.test(span) || /^[ \t]+%/m.test(span) || /^%(?!YAML 1\.1\s)/m.test(span);
}
