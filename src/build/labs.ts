import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lab as labSchema } from '../content-schemas/lab.ts';
import type { Lab } from '../core/lab/lab.ts';
import type { SourceFile } from '../core/validator/diagnostic.ts';

/** A mesh that is kept beside a lab: its name, and its files laid over those of the start. */
export interface LabVariant {
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/** The meshes of a lab, all of them complete. */
export interface LabMeshes {
  readonly start: readonly SourceFile[];
  readonly solution: readonly SourceFile[];
  /** Other repairs that are right. */
  readonly accepted: readonly LabVariant[];
  /** Repairs that look right and are not. */
  readonly nearMisses: readonly LabVariant[];
}

/** The lab in the folder of a lesson, or nothing where it has none. Throws where `lab.yaml` doesn't fit its schema. */
export function loadLab(lessonFolder: string): { readonly lab: Lab; readonly meshes: LabMeshes } | undefined {
  const file = join(lessonFolder, 'lab.yaml');
  if (!existsSync(file)) return undefined;
  const lab = labSchema.parse(parse(readFileSync(file, 'utf8')));
  return { lab, meshes: readLabMeshes(lessonFolder) };
}

/** Reads what stands beside the `lab.yaml` of a lesson; what is not there is empty. */
export function readLabMeshes(lessonFolder: string): LabMeshes {
  const start = filesIn(join(lessonFolder, 'start'));
  const variants = (folder: string): LabVariant[] =>
    names(join(lessonFolder, folder)).map((name) => ({
      name,
      files: laidOver(start, filesIn(join(lessonFolder, folder, name))),
    }));
  const solution = filesIn(join(lessonFolder, 'solution'));
  return {
    start,
    solution: solution.length === 0 ? [] : laidOver(start, solution),
    accepted: variants('accepted'),
    nearMisses: variants('near-misses'),
  };
}

function names(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function filesIn(folder: string): SourceFile[] {
  return names(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function laidOver(under: readonly SourceFile[], over: readonly SourceFile[]): SourceFile[] {
  const changed = new Map(over.map((file) => [file.name, file]));
  const known = new Set(under.map(({ name }) => name));
  return [
    ...under.map((file) => changed.get(file.name) ?? file),
    ...over.filter(({ name }) => !known.has(name)),
  ];
}
