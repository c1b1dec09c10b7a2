/**
 * `npm run conformance -- admission|analysis FILE… [--list] [--json]`: compares our judgement with what Istio's own
 * code said of the same documents. Exit status 0 if all agree, 1 if something differs, 2 if it can't be run.
 */
import { parseArgs } from 'node:util';
import { CaseError } from './case-error.ts';
import { compareAdmission } from './compare-admission.ts';
import { compareAnalysis } from './compare-analysis.ts';
import type { Comparison } from './comparison.ts';
import { formatComparison } from './format-comparison.ts';

const suites: Readonly<Record<string, (files: readonly string[]) => Comparison>> = {
  admission: compareAdmission,
  analysis: compareAnalysis,
};

const usage = `Usage: npm run conformance -- ${Object.keys(suites).join('|')} FILE… [--list] [--json]`;

try {
  const { values, positionals } = readArguments();
  const [suite = '', ...files] = positionals;
  const compare = Object.hasOwn(suites, suite) ? suites[suite] : undefined;
  if (!compare || files.length === 0) throw new CaseError(usage);
  const comparison = compare(files);
  const { list, json } = values;
  console.log(json ? JSON.stringify({ suite, ...comparison }) : formatComparison(comparison, list));
  process.exitCode = comparison.agree === comparison.of ? 0 : 1;
} catch (error) {
  if (!(error instanceof CaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments() {
  try {
    const boolean = { type: 'boolean', default: false } as const;
    return parseArgs({ allowPositionals: true, options: { list: boolean, json: boolean } });
  } catch {
    throw new CaseError(usage);
  }
}
