import type { Mesh } from '../mesh/mesh.ts';
import { type Resource, resourceLabel } from '../mesh/resource.ts';
import type { Diagnostic, SourceFile } from './diagnostic.ts';
import type { Rule } from './rule.ts';

/** What rules are run on. */
export interface RunInput {
  readonly mesh: Mesh;
  readonly files: readonly SourceFile[];
  readonly admission: (resource: Resource) => readonly Diagnostic[];
  readonly now?: number | undefined;
}

/** What rules find in a mesh, in the order of the rules; what a resource's own annotation suppresses is left out. */
export function runRules(
  rules: Iterable<Rule>,
  { mesh, files, admission, now }: RunInput,
): readonly Diagnostic[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const found = new Map<string, Diagnostic>();
  for (const rule of rules) {
    const { code, severity } = rule;
    rule.check({
      ...mesh,
      text: (file) => texts.get(file) ?? '',
      admission,
      now,
      report: ({ resource, fix, ...rest }) => {
        if (resource.implied || suppresses(resource, code)) return;
        const label = resourceLabel(resource);
        const identity = `${code} ${label} ${rest.range.start} ${rest.what}`;
        if (found.has(identity)) return;
        found.set(identity, {
          ...rest,
          code,
          severity,
          stage: 'analysis',
          file: resource.file,
          resource: label,
          ...(fix && { fix }),
        });
      },
    });
  }
  return [...found.values()];
}

/**
 * Codes a resource doesn't want to hear of, or `*` for all, as in
 * https://istio.io/latest/docs/reference/config/annotations/#GalleyAnalyzeSuppress
 */
function suppresses({ annotations }: Resource, code: string): boolean {
  const codes = annotations.get('galley.istio.io/analyze-suppress')?.split(',') ?? [];
  return codes.some((suppressed) => suppressed === '*' || suppressed === code);
}
