import { CaseError } from './case-error.ts';
import { type CaseRecord, listOf, textOf } from './read-records.ts';

/** A document and what the API server and istiod said of it. */
export interface AdmissionCase {
  readonly id: string;
  readonly kind: string;
  readonly yaml: string;
  readonly accepted: boolean;
  /** The stage that refused it; absent where it was accepted, or where the label doesn't say. */
  readonly stage?: string;
  /** The first error, where it has a path. */
  readonly first?: { readonly stage: string; readonly path: string };
  /** Whether istiod warned; absent where the label doesn't say. */
  readonly warned?: boolean;
}

const format = 'admission case';

/**
 * Reads a labelled document (`id`, `kind`, `yaml`, `verdict`, `stage`, `errors`, `warnings`), or one of Istio's own
 * validation tests (`file`, `index`, `name`, `kind`, `yaml`, `expect`). Throws a CaseError for anything else.
 */
export function readAdmissionCase(record: CaseRecord): AdmissionCase {
  return 'expect' in record.value ? readIstioCase(record) : readLabelled(record);
}

function readIstioCase(record: CaseRecord): AdmissionCase {
  const expected = textOf(record, 'expect', format);
  if (expected !== 'valid' && expected !== 'invalid') {
    throw new CaseError(`${record.at} is no ${format}: "expect" is neither valid nor invalid.`);
  }
  return {
    id: `${textOf(record, 'file', format)}[${record.value['index']}] ${textOf(record, 'name', format)}`,
    kind: textOf(record, 'kind', format),
    yaml: textOf(record, 'yaml', format),
    accepted: expected === 'valid',
  };
}

function readLabelled(record: CaseRecord): AdmissionCase {
  const verdict = textOf(record, 'verdict', format);
  if (verdict !== 'accept' && verdict !== 'reject') {
    throw new CaseError(`${record.at} is no ${format}: "verdict" is neither accept nor reject.`);
  }
  const { stage, warnings } = record.value;
  const first = listOf(record, 'errors', format)[0];
  return {
    id: textOf(record, 'id', format),
    kind: textOf(record, 'kind', format),
    yaml: textOf(record, 'yaml', format),
    accepted: verdict === 'accept',
    ...(typeof stage === 'string' && { stage }),
    ...(first && readError(first)),
    ...(Array.isArray(warnings) && { warned: warnings.length > 0 }),
  };
}

function readError({ stage, path }: Readonly<Record<string, unknown>>): Pick<AdmissionCase, 'first'> {
  return typeof stage === 'string' && typeof path === 'string' ? { first: { stage, path } } : {};
}
