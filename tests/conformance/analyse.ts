import { istioKinds } from '../../src/core/mesh/kind.ts';
import { type Resource, readResources, resourceLabel } from '../../src/core/mesh/resource.ts';
import { admit, reviewByIstiod } from '../../src/core/validator/admission/admit.ts';
import { analyze } from '../../src/core/validator/analyze.ts';
import type { Diagnostic, SourceFile } from '../../src/core/validator/diagnostic.ts';
import type { Rule } from '../../src/core/validator/rule.ts';
import { rules as registry } from '../../src/core/validator/rules/registry.ts';
import { parseYaml, type YamlDocument } from '../../src/core/yaml/parse-yaml.ts';
import { analyzerRules } from './analyzer-rules.ts';

/** A finding of analysis and the lines it covers, counted from 1 as in the labels. */
export interface Finding {
  readonly code: string;
  readonly resource: string;
  readonly first: number;
  readonly last: number;
}

/**
 * What our rules find in all documents of a mesh that Istio can decode, admitted or not, as its analyzers do. They know
 * no pods but those that are written down.
 *
 * @param analyzer the analyzer of Istio that ran alone, and the codes it gives; without it all of them ran
 */
export function analyse(
  files: readonly SourceFile[],
  analyzer?: { readonly name: string; readonly codes: ReadonlySet<string> },
): readonly Finding[] {
  const said = new Map<Resource, readonly Diagnostic[]>();
  for (const file of files) {
    for (const document of parseYaml(file)) {
      for (const resource of document.root?.type === 'map' ? readResources(file.name, document.root) : []) {
        const review = reviewDecoded(resource, document);
        if (review) said.set(resource, review);
      }
    }
  }
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return analyze([...said.keys()], files, (resource) => said.get(resource) ?? [], {
    source: 'files',
    also: analyzer?.codes,
    rules: Object.entries(registry).flatMap(([name, { rule }]) =>
      counts(name, rule, analyzer) ? [rule] : [],
    ),
    clock: Date.now,
  }).map(({ code, resource = '', file, range }) => {
    const lineOf = (offset: number) => (texts.get(file) ?? '').slice(0, offset).split('\n').length;
    return { code, resource, first: lineOf(range.start), last: lineOf(Math.max(range.start, range.end - 1)) };
  });
}

/** Values that Istio's API has no place for, where the API server only misses a word in a list. */
const undecodable: ReadonlySet<string> = new Set(['bad-duration', 'one-of', 'unknown-value']);

/** What the API server refuses by the schema and istiod by its own checks, which analysis has alone. */
const mirrored: ReadonlySet<string> = new Set(['constraint', 'missing-field']);

/**
 * What istiod says of a document. Nothing of one that Istio can't decode and so passes over: of a version it doesn't
 * know, or with values of types that its API doesn't have.
 */
function reviewDecoded(resource: Resource, document: YamlDocument): readonly Diagnostic[] | undefined {
  const isIstio = istioKinds.some((kind) => kind === resource.kind);
  const own = (diagnostic: Diagnostic) => diagnostic.resource === resourceLabel(resource);
  const admission = admit(document).filter(own);
  const unread = ({ code }: Diagnostic) =>
    code === 'unknown-version' || code === 'wrong-type' || (isIstio && undecodable.has(code));
  return admission.some(unread)
    ? undefined
    : [...reviewByIstiod(document).filter(own), ...admission.filter(({ code }) => mirrored.has(code))];
}

/** Codes that several analyzers of Istio give. */
const shared: ReadonlySet<string> = new Set(['IST0002', 'IST0101']);

function counts(
  name: string,
  { code }: Rule,
  analyzer: { readonly name: string; readonly codes: ReadonlySet<string> } | undefined,
): boolean {
  if (!analyzer) return true;
  return shared.has(code)
    ? (analyzerRules[analyzer.name]?.includes(name) ?? false)
    : analyzer.codes.has(code);
}
