import { createHash } from 'node:crypto';
import packageJson from '../../package.json' with { type: 'json' };
import { mermaidConfig, withLineClasses } from './diagram-theme.ts';

/** Raise it when the drawing changes in a way that neither the theme nor the version of a package shows. */
const renderer = 2;

const { mermaid, svgo } = packageJson.devDependencies;
const font = packageJson.dependencies['@fontsource-variable/sofia-sans-semi-condensed'];

/**
 * The name of a diagram's file in the cache. It changes with the source and with all that decides how it is drawn, so
 * a picture of an older theme is never shown by mistake. Needs no package that only drawing needs.
 */
export function diagramKey(source: string): string {
  const drawnBy = JSON.stringify([renderer, mermaid, svgo, font, mermaidConfig]);
  return createHash('sha256')
    .update(`${drawnBy}\n${withLineClasses(source)}`)
    .digest('hex')
    .slice(0, 16);
}

/** Where the cache lies, relative to the repository. */
export const diagramFolder = 'content/diagrams';
