import { escapeXml } from './escape-xml.ts';

/** Code whose lines bear their numbers, for questions about a line. */
export function numberedCode(code: string): string {
  const lines = code.trimEnd().split('\n');
  const width = String(lines.length).length;
  const numbered = lines.map((line, at) => `${String(at + 1).padStart(width)}  ${escapeXml(line)}`);
  return `<pre><code>${numbered.join('\n')}</code></pre>`;
}
