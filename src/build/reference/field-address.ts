import type { FieldRow } from './field-row.ts';
import { type ReferencePage, referencePages } from './reference-pages.ts';

/**
 * Where the reference explains a field.
 *
 * @param slug the kind's page
 * @param field the names on the way to it, with dots between
 * @returns an address from the site's root; undefined where the kind has no such field
 */
export function fieldAddress(slug: string, field: string): string | undefined {
  const page = pages().get(slug);
  return page && addressIn(page, page.rows, field.split('.'));
}

function addressIn(
  page: ReferencePage,
  rows: readonly FieldRow[],
  [name, ...below]: readonly string[],
): string | undefined {
  const row = rows.find((candidate) => candidate.name === name);
  if (!row) return undefined;
  if (below.length === 0) return `/reference/${page.slug}#${row.id}`;
  // The fields of a shared part stand on its own page.
  const shape = row.shape && pages().get(row.shape.slug);
  return shape ? addressIn(shape, shape.rows, below) : addressIn(page, row.children, below);
}

let known: ReadonlyMap<string, ReferencePage> | undefined;
function pages(): ReadonlyMap<string, ReferencePage> {
  known ??= new Map(referencePages().map((page) => [page.slug, page]));
  return known;
}
