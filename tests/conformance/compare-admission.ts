import { admit } from '../../src/core/validator/admission/admit.ts';
import type { FieldPath } from '../../src/core/yaml/node.ts';
import { parseYaml } from '../../src/core/yaml/parse-yaml.ts';
import { type AdmissionCase, readAdmissionCase } from './admission-case.ts';
import { type Comparison, type Difference, scoreOf, tally } from './comparison.ts';
import { readRecords } from './read-records.ts';

interface Judged {
  readonly label: AdmissionCase;
  readonly accepted: boolean;
  /** `stage code path` of each error of ours, in order. */
  readonly errors: readonly { readonly stage: string; readonly code: string; readonly path: string }[];
  readonly warnings: readonly string[];
}

/** Compares what we say of single documents with what the API server and istiod said. */
export function compareAdmission(files: readonly string[]): Comparison {
  const judged = files.flatMap(readRecords).map(readAdmissionCase).map(judge);
  const withPath = judged.filter(({ label }) => !label.accepted && label.first !== undefined);
  const withWarnings = judged.filter(({ label }) => label.accepted && label.warned !== undefined);
  const total = scoreOf('verdict', judged.map(sameVerdict));
  const by = (name: (label: AdmissionCase) => string) =>
    tally(judged.map((one) => ({ name: name(one.label), agrees: sameVerdict(one) })));
  return {
    ...total,
    tables: [
      { title: 'Verdict by kind', scores: by(({ kind }) => kind) },
      { title: 'Verdict by stage', scores: by(stageOf) },
    ],
    figures: [
      scoreOf('rejections whose first error of the stage stands on the same path', withPath.map(samePath)),
      scoreOf('accepted documents where both warn or neither', withWarnings.map(sameWarning)),
    ],
    differences: [
      ...judged.filter((one) => !sameVerdict(one)).map(verdictDifference),
      ...withPath.filter((one) => !samePath(one)).map(pathDifference),
      ...withWarnings.filter((one) => !sameWarning(one)).map(warningDifference),
    ],
    notes: [],
  };
}

const stageOf = ({ accepted, stage }: AdmissionCase) => (accepted ? 'accepted' : (stage ?? 'refused'));
const sameVerdict = ({ label, accepted }: Judged) => label.accepted === accepted;
const samePath = (judged: Judged) => pathAtStage(judged) === comparable(judged.label.first?.path ?? '');
const sameWarning = ({ label, warnings }: Judged) => label.warned === warnings.length > 0;

/** The path of our first error at the stage of the first error of the label. */
function pathAtStage({ label, errors }: Judged): string | undefined {
  return errors.find(({ stage }) => stage === label.first?.stage)?.path;
}

/**
 * Judges the document of a case: the first one, where the text has several. Errors of a stage come in the order of
 * their paths, as in the labels: the API server itself walks maps in no order.
 */
function judge(label: AdmissionCase): Judged {
  const [document] = parseYaml({ name: 'case.yaml', text: label.yaml });
  const diagnostics = document ? admit(document) : [];
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ stage, code, path }) => ({ stage, code, path: comparable(formatPath(path)) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(({ what }) => what);
  return { label, accepted: errors.length === 0, errors, warnings };
}

/** `spec.http[0].route`, as the API server writes paths. */
function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (before, step) =>
      typeof step === 'number' ? `${before}[${step}]` : before === '' ? step : `${before}.${step}`,
    '',
  );
}

/** The API server writes a key of a map now as `labels.app`, now as `labels[app]`. */
const comparable = (path: string) => path.replaceAll(/\[([^\]]*)\]/g, '.$1');

function verdictDifference({ label, errors }: Judged): Difference {
  return {
    id: label.id,
    about: 'verdict',
    expected: label.accepted ? 'accepted' : `refused (${stageOf(label)}) ${label.first?.path ?? ''}`.trim(),
    actual: errors.length === 0 ? 'accepted' : `refused: ${listed(errors)}`,
  };
}

function pathDifference(judged: Judged): Difference {
  const { label, errors } = judged;
  return {
    id: label.id,
    about: 'path',
    expected: `${label.first?.stage} ${label.first?.path}`,
    actual: pathAtStage(judged) ?? (errors.length === 0 ? 'accepted' : listed(errors)),
  };
}

function warningDifference({ label, warnings }: Judged): Difference {
  return {
    id: label.id,
    about: 'warning',
    expected: label.warned ? 'a warning' : 'no warning',
    actual: warnings.join(' ') || 'no warning',
  };
}

const listed = (errors: Judged['errors']) =>
  errors.map(({ stage, code, path }) => `${stage} ${code} ${path}`.trim()).join('; ');
