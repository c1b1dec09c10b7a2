import { type Resource, readResource } from '../mesh/resource.ts';
import { parseYaml, YamlCache, type YamlDocument } from '../yaml/parse-yaml.ts';
import { admit } from './admission/admit.ts';
import type { Diagnostic, SourceFile } from './diagnostic.ts';
import type { Report, Verdict } from './report.ts';
import { rules } from './rules/registry.ts';
import { runRules } from './run-rules.ts';

export type Validator = (files: readonly SourceFile[]) => Report;

/** A validator that remembers: documents that have not changed since its last run are neither read nor judged again. */
export function createValidator(): Validator {
  const cache = new YamlCache();
  let judged = new WeakMap<YamlDocument, readonly Diagnostic[]>();
  return (files) => {
    const before = judged;
    judged = new WeakMap();
    const documents = files.flatMap((file) => parseYaml(file, cache));
    cache.sweep();
    const admission = documents.flatMap((document) => {
      const diagnostics = before.get(document) ?? admit(document);
      judged.set(document, diagnostics);
      return diagnostics;
    });
    const refused = new Set(
      documents.filter((document) => judged.get(document)?.some(({ severity }) => severity === 'error')),
    );
    const resources = documents.flatMap((document): readonly Resource[] => {
      const { root, file } = document;
      if (refused.has(document) || root?.type !== 'map') return [];
      const resource = readResource(file, root);
      return resource ? [resource] : [];
    });
    // A refused document may be the very one that the others refer to: analysis would blame them for its absence.
    const analysis = refused.size > 0 ? [] : runRules(Object.values(rules), resources, files);
    const place = new Map(files.map(({ name }, index) => [name, index]));
    return {
      diagnostics: [...admission, ...analysis].toSorted(
        (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.range.start - b.range.start,
      ),
      admitted: worst(admission),
      clean: refused.size > 0 ? 'waiting' : worst(analysis),
    };
  };
}

/** What the API server, istiod and `istioctl analyze` would say of files that make up a mesh. Never throws. */
export function validate(files: readonly SourceFile[]): Report {
  return createValidator()(files);
}

function worst(diagnostics: readonly Diagnostic[]): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'failed';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'warned' : 'passed';
}
