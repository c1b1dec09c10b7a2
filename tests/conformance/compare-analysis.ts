import { liveClusterCodes } from '../../src/build/live-cluster-codes.ts';
import { analyse, type Finding } from './analyse.ts';
import { type AnalysisCase, type AnalysisMessage, readAnalysisCase } from './analysis-case.ts';
import { type Comparison, scoreOf, tally } from './comparison.ts';
import { readRecords } from './read-records.ts';

/** Codes that need a live cluster; they count on neither side. */
const live: ReadonlySet<string> = new Set(liveClusterCodes.map(({ code }) => code));

/** Codes whose number depends on how errors are joined: that they are there counts, not how often. */
const joined: ReadonlySet<string> = new Set(['IST0106', 'IST0133']);

interface Judged {
  readonly label: AnalysisCase;
  readonly expected: readonly AnalysisMessage[];
  readonly found: readonly Finding[];
}

/** Compares what we find in meshes with what `istioctl analyze` found. */
export function compareAnalysis(files: readonly string[]): Comparison {
  const cases = files.flatMap(readRecords).map(readAnalysisCase);
  const leftOut = cases.flatMap((label) => {
    const why = label.leftOut ?? onlyLive(label);
    return why === undefined ? [] : [{ label, why }];
  });
  const skipped = new Set(leftOut.map(({ label }) => label));
  const judged = cases.filter((label) => !skipped.has(label)).map(judge);
  const agrees = judged.map((one) => differencesOf(one).length === 0);
  return {
    agree: agrees.filter(Boolean).length,
    of: judged.length,
    tables: [{ title: 'Meshes by code, where Istio or we report it', scores: tally(judged.flatMap(byCode)) }],
    figures: [scoreOf('messages whose line lies in the range of our finding', judged.flatMap(linesOf))],
    differences: judged.flatMap((one) =>
      differencesOf(one).map(({ message, expected, actual }) => ({
        id: one.label.id,
        about: message,
        expected: String(expected),
        actual: String(actual),
      })),
    ),
    notes: leftOut.map(({ label, why }) => `Left out, ${why}: ${label.id}`),
  };
}

function onlyLive({ analyzer }: AnalysisCase): string | undefined {
  return analyzer && [...analyzer.codes].every((code) => live.has(code))
    ? 'all its codes need a live cluster'
    : undefined;
}

function judge(label: AnalysisCase): Judged {
  const counts = ({ code }: { readonly code: string }) =>
    code.startsWith('IST') && !live.has(code) && (label.analyzer?.codes.has(code) ?? true);
  return {
    label,
    expected: label.messages.filter(counts),
    found: analyse(label.files, label.analyzer).filter(counts),
  };
}

/**
 * What two messages are compared by. Istio's own tests leave out the namespace where a document names none; a cluster
 * puts that into `default`.
 */
const keyOf = ({ code, resource }: { readonly code: string; readonly resource: string }) =>
  `${code} ${resource.replace(' default/', ' ')}`;

/** Messages that are there more often on one side than on the other. */
function differencesOf({ expected, found }: Judged) {
  const [theirs, ours] = [expected, found].map((all) => Map.groupBy(all, keyOf));
  return [...new Set([...(theirs?.keys() ?? []), ...(ours?.keys() ?? [])])].flatMap((message) => {
    const [wanted, actual] = [theirs, ours].map((all) => all?.get(message)?.length ?? 0) as [number, number];
    const same = joined.has(message.slice(0, 7)) ? wanted > 0 === actual > 0 : wanted === actual;
    return same ? [] : [{ message, expected: wanted, actual }];
  });
}

function byCode(judged: Judged) {
  const wrong = new Set(differencesOf(judged).map(({ message }) => message.slice(0, 7)));
  const codes = new Set([...judged.expected, ...judged.found].map(({ code }) => code));
  return [...codes].map((code) => ({ name: code, agrees: !wrong.has(code) }));
}

/** For each message that we have too and whose line is known: does one of ours stand there? */
function linesOf({ expected, found }: Judged): boolean[] {
  return expected.flatMap((message) => {
    const { line } = message;
    const ours = found.filter((one) => keyOf(one) === keyOf(message));
    if (line === undefined || ours.length === 0) return [];
    return [ours.some(({ first, last }) => first <= line && line <= last)];
  });
}
