import { liveMesh } from '../mesh/live-mesh.ts';
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
  /**
   * Whether Deployments and their like run: on a cluster each soon has its pods. `istioctl analyze` on files, and the
   * labels we compare with, know only the pods that are written down.
   */
  readonly workloadsRun?: boolean | undefined;
  /** Milliseconds since 1970; without it no certificate counts as expired. */
  readonly now?: number | undefined;
  readonly rules?: readonly Rule[] | undefined;
}

/**
 * What `istioctl analyze` and our own rules say of resources that stand together, as for a cluster that holds them and
 * a default installation of Istio. Never throws.
 */
export function analyze(
  resources: readonly Resource[],
  files: readonly SourceFile[],
  admission: (resource: Resource) => readonly Diagnostic[],
  { off, also, workloadsRun = true, now, rules = Object.values(registry) }: AnalysisOptions = {},
): readonly Diagnostic[] {
  const mesh = liveMesh(resources, workloadsRun);
  const asked = rules.filter(({ code, onRequest }) => !off?.has(code) && (!onRequest || also?.has(code)));
  return runRules(asked, { mesh, files, admission, now });
}
