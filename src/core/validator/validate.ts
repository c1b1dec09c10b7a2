import { type Resource, readResources, resourceLabel } from '../mesh/resource.ts';
import { parseYaml, YamlCache, type YamlDocument } from '../yaml/parse-yaml.ts';
import { admit } from './admission/admit.ts';
import { type AnalysisOptions, analyze } from './analyze.ts';
import type { Diagnostic, SourceFile } from './diagnostic.ts';
import type { Report, Verdict } from './report.ts';

export type Validator = (files: readonly SourceFile[]) => Report;

/** A validator that remembers: documents that have not changed since its last run are neither read nor judged again. */
export function createValidator(options: AnalysisOptions = {}): Validator {
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
    const analysis = findings(documents, files, judged, options);
    const place = new Map(files.map(({ name }, index) => [name, index]));
    const admitted = worst(admission);
    return {
      diagnostics: saidOnce(admission, analysis).toSorted(
        (a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.range.start - b.range.start,
      ),
      admitted,
      // Nothing found is no praise while a document is refused: it was not looked at.
      clean: admitted === 'failed' && analysis.length === 0 ? 'waiting' : worst(analysis),
    };
  };
}

/** What the API server, istiod and `istioctl analyze` would say of files that make up a mesh. Never throws. */
export function validate(files: readonly SourceFile[], options: AnalysisOptions = {}): Report {
  return createValidator(options)(files);
}

/**
 * What analysis finds. A document that is refused stays in the mesh, as far as it can be read, so that others are not
 * blamed for its absence; of itself only admission speaks.
 */
function findings(
  documents: readonly YamlDocument[],
  files: readonly SourceFile[],
  judged: WeakMap<YamlDocument, readonly Diagnostic[]>,
  options: AnalysisOptions,
): readonly Diagnostic[] {
  const home = new Map<Resource, YamlDocument>();
  for (const document of documents) {
    const { root, file } = document;
    if (root?.type !== 'map') continue;
    for (const resource of readResources(file, root)) home.set(resource, document);
  }
  const said = (resource: Resource) => {
    const document = home.get(resource);
    const all = (document && judged.get(document)) ?? [];
    // Of a list, what concerns this item.
    return all.filter((diagnostic) => diagnostic.resource === resourceLabel(resource));
  };
  const refused = documents.filter((document) => worst(judged.get(document) ?? []) === 'failed');
  const within = ({ file, range }: Diagnostic) =>
    refused.some(
      (document) =>
        document.file === file && document.range.start <= range.start && range.start < document.range.end,
    );
  return analyze([...home.keys()], files, said, options).filter((finding) => !within(finding));
}

/**
 * Analysis repeats what istiod warned of at admission. Of routes that no request reaches its own codes speak, which
 * learners meet in `istioctl analyze` too; all other warnings have a code that says more than "schema warning".
 */
function saidOnce(admission: readonly Diagnostic[], analysis: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(analysis.map(({ file, range }) => `${file} ${range.start}`));
  const repeated = ({ code, file, range }: Diagnostic) =>
    (code === 'unreachable-route' || code === 'unused-match') && told.has(`${file} ${range.start}`);
  return [
    ...admission.filter((diagnostic) => !repeated(diagnostic)),
    ...analysis.filter(({ code }) => code !== 'IST0133'),
  ];
}

function worst(diagnostics: readonly Diagnostic[]): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'failed';
  return diagnostics.some(({ severity }) => severity === 'warning') ? 'warned' : 'passed';
}
