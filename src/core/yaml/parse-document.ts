import type { DocumentContent } from './document-content.ts';
import { parseAnything } from './parse-anything.ts';
import { parsePlain } from './parse-plain.ts';

/** Parses the text of one document. Never throws; cost is linear in the text. */
export function parseDocument(text: string): DocumentContent {
  const root = parsePlain(text);
  return root ? { root, faults: [] } : parseAnything(text);
}
