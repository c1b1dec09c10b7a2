import { type Resource, readResource } from '../../src/core/mesh/resource.ts';
import type { SourceFile } from '../../src/core/validator/diagnostic.ts';
import { rules } from '../../src/core/validator/rules/registry.ts';
import { runRules } from '../../src/core/validator/run-rules.ts';
import { parseYaml } from '../../src/core/yaml/parse-yaml.ts';

/** A finding of analysis and the lines it covers, counted from 1 as in the labels. */
export interface Finding {
  readonly code: string;
  readonly resource: string;
  readonly first: number;
  readonly last: number;
}

/** What our rules find in all documents of a mesh, those that would not be admitted included, as Istio's analyzers do. */
export function analyse(files: readonly SourceFile[]): readonly Finding[] {
  const resources = files.flatMap((file) =>
    parseYaml(file).flatMap(({ root }): readonly Resource[] => {
      const resource = root?.type === 'map' ? readResource(file.name, root) : undefined;
      return resource ? [resource] : [];
    }),
  );
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return runRules(Object.values(rules), resources, files).map(({ code, resource = '', file, range }) => {
    const lineOf = (offset: number) => (texts.get(file) ?? '').slice(0, offset).split('\n').length;
    return { code, resource, first: lineOf(range.start), last: lineOf(Math.max(range.start, range.end - 1)) };
  });
}
