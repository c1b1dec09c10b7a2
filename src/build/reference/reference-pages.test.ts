import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { allKinds } from '../../core/schema/registry.ts';
import { validate } from '../../core/validator/validate.ts';
import type { FieldRow } from './field-row.ts';
import { exampleOf, referencePages } from './reference-pages.ts';
import { shapes } from './shapes.ts';

const pages = referencePages();
const allRows = (rows: readonly FieldRow[]): readonly FieldRow[] =>
  rows.flatMap((row) => [row, ...allRows(row.children)]);

describe('the reference', () => {
  it('has a page for every kind and every shared part, each under a name of its own', () => {
    expect(pages.length).toBe(allKinds().length + shapes.length);
    expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
  });

  it.each(pages.map((page) => [page.slug, page] as const))(
    '%s says one sentence of every field, at an anchor of its own',
    (_, page) => {
      const rows = allRows(page.rows);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const silent = rows.filter(({ doc }) => !/[.…]$/.test(doc));
      expect(silent.map(({ id }) => id)).toEqual([]);
      expect(page.doc).toMatch(/\.$/);
      expect(page.link).toMatch(/^https:\/\//);
    },
  );

  it('links each shared part from somewhere', () => {
    const linked = new Set(
      pages.flatMap(({ rows }) => allRows(rows).flatMap(({ shape }) => shape?.slug ?? [])),
    );
    expect([...linked].toSorted()).toEqual(shapes.map(({ slug }) => slug).toSorted());
  });

  it('has an example for every kind, and no other', () => {
    const files = globSync('src/core/schema/examples/*.yaml').map((file) => /([^/]+)\.yaml$/.exec(file)?.[1]);
    expect(files.toSorted()).toEqual(
      allKinds()
        .map(({ slug }) => slug)
        .toSorted(),
    );
  });

  it.each(allKinds().map((kind) => [kind.slug, kind] as const))(
    'shows %s by an example in which all is well',
    (_, kind) => {
      const text = exampleOf(kind);
      const report = validate([{ name: 'a.yaml', text }]);
      // istiod warns of every EnvoyFilter.
      const found = report.diagnostics.filter(({ code }) => code !== 'envoy-internals');
      expect(found.map(({ what }) => what)).toEqual([]);
      expect(report.admitted).not.toBe('failed');
      expect(text).toMatch(new RegExp(`^kind: ${kind.kind}$`, 'm'));
    },
  );
});
