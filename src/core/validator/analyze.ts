import { liveMesh } from '../mesh/live-mesh.ts';
import type { Source } from '../mesh/mesh.ts';
import type { Resource } from '../mesh/resource.ts';
import type { Diagnostic, SourceFile } from './diagnostic.ts';
import type { Rule } from './rule.ts';
import { rules as registry } from './rules/registry.ts';
import { runRules } from './run-rules.ts';

/** What an analysis may be told beside the documents. */
export interface AnalysisOptions {
  /** Codes that are not looked for. */
  readonly off?: ReadonlySet<string> | undefined;
  /** Codes that are looked for on request only. */
  readonly also?: ReadonlySet<string> | undefined;
  /** By default as for a cluster that holds them; `files` is what `istioctl analyze` makes of files alone. */
  readonly source?: Source | undefined;
  /** Of the control plane that asks, `default` if none is named; empty for whatever revision. */
  readonly revision?: string | undefined;
  /** Gives milliseconds since 1970; without it no certificate counts as expired. */
  readonly clock?: (() => number) | undefined;
  readonly rules?: readonly Rule[] | undefined;
}

const allRules = Object.values(registry).map(({ rule }) => rule);

/**
 * What `istioctl analyze` and our own rules say of resources that stand together, as for a cluster that holds them and
 * a default installation of Istio. Never throws.
 */
export function analyze(
  resources: readonly Resource[],
  files: readonly SourceFile[],
  admission: (resource: Resource) => readonly Diagnostic[],
  { off, also, source = 'cluster', revision = 'default', clock, rules = allRules }: AnalysisOptions = {},
): readonly Diagnostic[] {
  const mesh = liveMesh(resources, source, revision);
  const asked = rules.filter(({ code, onRequest }) => !off?.has(code) && (!onRequest || also?.has(code)));
  return runRules(asked, { mesh, files, admission, now: clock?.() });
}
