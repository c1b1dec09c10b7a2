import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type GlossaryEntry, glossary } from '../content-schemas/glossary.ts';

/** The glossary in alphabetical order; empty where there is none. Throws where it doesn't fit its schema. */
export function loadGlossary(file = 'content/glossary.yaml'): readonly GlossaryEntry[] {
  if (!existsSync(file)) return [];
  return glossary
    .parse(parse(readFileSync(file, 'utf8')))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en', { sensitivity: 'base' }));
}

/** The anchor of a term on the glossary page. */
export function glossaryAnchor(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
