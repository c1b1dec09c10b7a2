import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { type CheatSheet, cheatSheet } from '../content-schemas/cheat-sheet.ts';
import type { KindSchema } from '../core/schema/kind-schema.ts';
import { allKinds } from '../core/schema/registry.ts';
import type { SourceFile } from '../core/validator/diagnostic.ts';

/** The tab of what is in the mesh beside the example. */
export const besideFile = 'the-rest-of-the-mesh.yaml';

const folder = 'content/cheat-sheets';

/** A cheat sheet with the kind that it is about. */
export interface KindSheet extends CheatSheet {
  readonly kind: KindSchema;
}

/** Every cheat sheet, in the order of the reference. Throws where one doesn't fit its schema. */
export function cheatSheets(): readonly KindSheet[] {
  const slugs = new Set(globSync(`${folder}/*.yaml`).map((file) => basename(file, '.yaml')));
  return allKinds().flatMap((kind) => (slugs.has(kind.slug) ? [readSheet(kind)] : []));
}

/** The mesh of a sheet: the example first, then what is beside it. */
export function sheetFiles(slug: string, { example, beside }: CheatSheet): SourceFile[] {
  const files = [{ name: `${slug}.yaml`, text: example }];
  return beside ? [...files, { name: besideFile, text: beside }] : files;
}

/** Whether a kind has a cheat sheet. */
export function hasCheatSheet({ slug }: KindSchema): boolean {
  return existsSync(`${folder}/${slug}.yaml`);
}

/** The cheat sheets of the kinds that a lesson teaches. */
export function sheetsOfLesson(lesson: string): readonly KindSheet[] {
  return cheatSheets().filter((sheet) => sheet.lesson === lesson);
}

function readSheet(kind: KindSchema): KindSheet {
  return { ...cheatSheet.parse(parse(readFileSync(`${folder}/${kind.slug}.yaml`, 'utf8'))), kind };
}
