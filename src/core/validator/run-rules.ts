import { createMesh } from '../mesh/mesh.ts';
import { type Resource, resourceLabel } from '../mesh/resource.ts';
import type { Diagnostic, SourceFile } from './diagnostic.ts';
import type { RuleModule } from './rule.ts';

/** What rules find in resources that were admitted, in the order of the rules. */
export function runRules(
  rules: Iterable<RuleModule>,
  resources: readonly Resource[],
  files: readonly SourceFile[],
): readonly Diagnostic[] {
  const mesh = createMesh(resources);
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const found: Diagnostic[] = [];
  for (const { rule } of rules) {
    rule.check({
      resources: mesh.resources,
      text: (file) => texts.get(file) ?? '',
      report: ({ resource, fix, ...rest }) => {
        found.push({
          ...rest,
          code: rule.code,
          severity: rule.severity,
          stage: 'analysis',
          file: resource.file,
          resource: resourceLabel(resource),
          ...(fix && { fix }),
        });
      },
    });
  }
  return found;
}
