import { readFileSync } from 'node:fs';
import { cachedDiagram } from '../../build/diagram-cache.ts';

/**
 * A diagram as an SVG file of its own, in the light colours: what shows it has no tokens of ours.
 *
 * @returns null where nobody has drawn it yet
 */
export function standaloneDiagram(code: string): string | null {
  const svg = cachedDiagram(code);
  if (svg === undefined) return null;
  const colours = lightTokens();
  return svg.replace(/var\((--[\w-]+)\)/g, (same, name: string) => colours.get(name) ?? same);
}

function lightTokens(): ReadonlyMap<string, string> {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [light = ''] = /:root \{[^}]*\}/.exec(tokens) ?? [];
  const values = new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  // One token may stand for another.
  const resolved = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (same, name: string) => values.get(name) ?? same);
  return new Map([...values].map(([name, value]) => [name, resolved(value)]));
}
