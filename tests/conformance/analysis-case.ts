import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/core/validator/diagnostic.ts';
import { CaseError } from './case-error.ts';
import { type CaseRecord, listOf, readRecords, textOf } from './read-records.ts';

/** A message of `istioctl analyze`: its code, `Kind namespace/name`, and the line where the label knows it. */
export interface AnalysisMessage {
  readonly code: string;
  readonly resource: string;
  readonly line?: number;
}

/** A mesh and what Istio's analyzers said of it. */
export interface AnalysisCase {
  readonly id: string;
  readonly files: readonly SourceFile[];
  readonly messages: readonly AnalysisMessage[];
  /** The analyzer that ran, and the codes it can give, where only one did. */
  readonly analyzer?: { readonly name: string; readonly codes: ReadonlySet<string> };
  /** Why the case can't be judged by documents of one mesh. */
  readonly leftOut?: string;
}

const format = 'analysis case';

/**
 * Reads a labelled mesh (`id`, `yaml`, `messages`), or one of Istio's own analyzer tests (`name`, `analyzer`,
 * `inputFiles`, `expected`; the files it names, and `analysis-messages.json`, which says what each analyzer can find,
 * stand beside it). Throws a CaseError for anything else.
 */
export function readAnalysisCase(record: CaseRecord): AnalysisCase {
  if ('analyzer' in record.value) return readAnalyzerTest(record);
  if (!('messages' in record.value))
    throw new CaseError(`${record.at} is no ${format}: it has no "messages".`);
  return {
    id: textOf(record, 'id', format),
    files: [{ name: 'mesh.yaml', text: textOf(record, 'yaml', format) }],
    messages: listOf(record, 'messages', format).map((message) => readMessage(record, message)),
  };
}

function readMessage(
  { at }: CaseRecord,
  { code, resource, line }: Readonly<Record<string, unknown>>,
): AnalysisMessage {
  if (typeof code !== 'string' || typeof resource !== 'string') {
    throw new CaseError(`${at} is no ${format}: a message lacks its code or its resource.`);
  }
  return { code, resource, ...(typeof line === 'number' && { line }) };
}

function readAnalyzerTest(record: CaseRecord): AnalysisCase {
  const folder = dirname(record.file);
  const analyzer = textOf(record, 'analyzer', format);
  const { multiCluster, inputFiles = [], meshConfigFile } = record.value;
  const id = `${analyzer}: ${textOf(record, 'name', format)}`;
  const messages = listOf(record, 'expected', format).map((message) => readMessage(record, message));
  if (multiCluster === true) return { id, files: [], messages, leftOut: 'it needs several clusters' };
  if (!Array.isArray(inputFiles))
    throw new CaseError(`${record.at} is no ${format}: "inputFiles" is no list.`);
  const files = inputFiles.map((name) => ({
    name: String(name),
    text: readInput(record, folder, String(name)),
  }));
  if (typeof meshConfigFile === 'string') {
    files.push({ name: meshConfigFile, text: meshConfigMap(readInput(record, folder, meshConfigFile)) });
  }
  return { id, files, messages, analyzer: { name: analyzer, codes: codesOf(record, folder, analyzer) } };
}

function readInput({ at }: CaseRecord, folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new CaseError(`${at} names ${name}, which is not beside it.`);
  return readFileSync(path, 'utf8');
}

/** The mesh configuration as it comes into a cluster: in the ConfigMap `istio`. */
function meshConfigMap(mesh: string): string {
  const lines = mesh.split('\n').map((line) => `    ${line}`);
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
${lines.join('\n')}
`;
}

function codesOf(record: CaseRecord, folder: string, analyzer: string): ReadonlySet<string> {
  const catalogue = readRecords(join(folder, 'analysis-messages.json'));
  const found = catalogue.filter(({ value }) => {
    const { analyzers } = value;
    return Array.isArray(analyzers) && analyzers.includes(analyzer);
  });
  if (found.length === 0) throw new CaseError(`${record.at} runs ${analyzer}, of which no message is known.`);
  return new Set(found.map((message) => textOf(message, 'code', 'message of the catalogue')));
}
