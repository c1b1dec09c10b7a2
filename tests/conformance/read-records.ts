import { readFileSync } from 'node:fs';
import { CaseError } from './case-error.ts';

/** One object of a file of cases, and where it stands: `broken.jsonl:12`. */
export interface CaseRecord {
  readonly at: string;
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads the objects of a file: one a line (JSON Lines), or one JSON array. Throws a CaseError that says what is wrong
 * with a file that is neither.
 */
export function readRecords(file: string): readonly CaseRecord[] {
  const text = readText(file);
  const records = text.trimStart().startsWith('[') ? readArray(file, text) : readLines(file, text);
  if (records.length === 0) throw new CaseError(`${file} holds no cases.`);
  return records;
}

/** A text field of a record, or a CaseError that names the record and what it is not. */
export function textOf({ at, value }: CaseRecord, field: string, format: string): string {
  const text = value[field];
  if (typeof text !== 'string') throw new CaseError(`${at} is no ${format}: "${field}" is no text.`);
  return text;
}

/** A list of objects in a record, absent counting as empty, or a CaseError. */
export function listOf(
  { at, value }: CaseRecord,
  field: string,
  format: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = value[field] ?? [];
  if (!Array.isArray(list) || !list.every(isObject)) {
    throw new CaseError(`${at} is no ${format}: "${field}" is no list of objects.`);
  }
  return list;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CaseError(`${file} can't be read. Name files that are there.`);
  }
}

function readArray(file: string, text: string): readonly CaseRecord[] {
  const all = parse(text, file);
  if (!Array.isArray(all)) throw new CaseError(`${file} holds JSON, but no array of cases.`);
  return all.map((value: unknown, index) => recordOf(value, `${file}[${index}]`, file));
}

function readLines(file: string, text: string): readonly CaseRecord[] {
  return text.split('\n').flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    return line.trim() === '' ? [] : [recordOf(parse(line, at), at, file)];
  });
}

function parse(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CaseError(
      `${at} is no JSON. Cases come as JSON Lines, one object a line, or as one JSON array.`,
    );
  }
}

function recordOf(value: unknown, at: string, file: string): CaseRecord {
  if (!isObject(value)) throw new CaseError(`${at} is no object, so it is no case.`);
  return { at, file, value };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
