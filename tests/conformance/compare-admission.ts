import { validate } from '../../src/core/validator/validate.ts';
import type { FieldPath } from '../../src/core/yaml/node.ts';
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
  const withPath = judged.filter(({ label }) => !label.accepted && label.path !== undefined);
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
const samePath = (judged: Judged) => pathAtStage(judged) === judged.label.path;
const sameWarning = ({ label, warnings }: Judged) => label.warned === warnings.length > 0;

/** The path of our first error at the stage that the label names. */
function pathAtStage({ label, errors }: Judged): string | undefined {
  return errors.find(({ stage }) => stage === label.stage)?.path;
}

function judge(label: AdmissionCase): Judged {
  const { diagnostics } = validate([{ name: 'case.yaml', text: label.yaml }]);
  const errors = diagnostics
    .filter(({ severity, stage }) => severity === 'error' && stage !== 'analysis')
    .map(({ stage, code, path }) => ({ stage, code, path: formatPath(path) }));
  const warnings = diagnostics
    .filter(({ severity, stage }) => severity === 'warning' && stage === 'webhook')
    .map(({ what }) => what);
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

function verdictDifference({ label, errors }: Judged): Difference {
  return {
    id: label.id,
    about: 'verdict',
    expected: label.accepted ? 'accepted' : `refused (${stageOf(label)}) ${label.path ?? ''}`.trim(),
    actual: errors.length === 0 ? 'accepted' : `refused: ${listed(errors)}`,
  };
}

function pathDifference(judged: Judged): Difference {
  const { label, errors } = judged;
  return {
    id: label.id,
    about: 'path',
    expected: `${stageOf(label)} ${label.path}`,
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
