import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { groupOf } from '../../core/mesh/kind.ts';
import type { KindSchema } from '../../core/schema/kind-schema.ts';
import { cheatSheets } from '../cheat-sheets.ts';
import { lessonPlaces, loadCourse } from '../course.ts';

/** The lessons whose YAML has a resource of the kind, the one that teaches it first; at most five. */
export function lessonsWith({ kind, group, slug }: KindSchema): readonly string[] {
  const teacher = cheatSheets().find((sheet) => sheet.kind.slug === slug)?.lesson;
  const all = lessonPlaces(loadCourse()).map(({ id }) => id);
  const resource = new RegExp(`^[ \\t]*apiVersion: *(\\S+)\\r?\\n[ \\t]*kind: *${kind}\\s*$`, 'gm');
  const found = all.filter((id) =>
    [...sourceOf(id).matchAll(resource)].some(([, apiVersion = '']) => groupOf(apiVersion) === group),
  );
  return [...new Set([...all.filter((id) => id === teacher), ...found])].slice(0, 5);
}

/** Prose, quiz and meshes of a lesson as one text. */
function sourceOf(id: string): string {
  const files = globSync(`content/lessons/*/${id}/**/*.{mdx,md,yaml}`);
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}
