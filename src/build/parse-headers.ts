/** One block of a `_headers` file: a path pattern and what to send with the files it matches. */
export interface HeaderRule {
  matches(path: string): boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the `_headers` format that static hosts share: a path pattern at the start of a line (`*` stands for
 * anything), below it indented `Name: value` lines.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeaders(source: string): HeaderRule[] {
  const blocks: { pattern: string; headers: (readonly [string, string])[] }[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\s/.test(line) && colon > 0) {
      blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      blocks.push({ pattern: line.trim(), headers: [] });
    }
  }
  return blocks.map(({ pattern, headers }) => {
    const expression = new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`);
    return { headers, matches: (path) => expression.test(path) };
  });
}
