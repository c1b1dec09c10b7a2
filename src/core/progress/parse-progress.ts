import type { Response } from '../quiz/response.ts';
import { emptyProgress, type ItemRecord, type Progress, type SavedAnswer } from './progress.ts';

export type ParsedProgress =
  /** `lost` names the entries that could not be read; the others are there. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly lost: readonly string[] }
  /** Nothing in it can be used. */
  | { readonly kind: 'unreadable' }
  /** Written by a later version of the course, which must not be overwritten. */
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Reads saved progress of any age. Never throws; damage in one entry loses that entry alone. Migrations of older
 * versions belong here, one step each, before the entries are read.
 */
export function parseProgress(saved: unknown): ParsedProgress {
  if (!isRecord(saved) || typeof saved['version'] !== 'number') return { kind: 'unreadable' };
  if (saved['version'] > emptyProgress.version) return { kind: 'newer', version: saved['version'] };
  if (saved['version'] !== emptyProgress.version || !isRecord(saved['items'])) return { kind: 'unreadable' };
  const entries: [string, ItemRecord][] = [];
  const lost: string[] = [];
  for (const [key, value] of Object.entries(saved['items'])) {
    const record = parseRecord(value);
    if (record) entries.push([key, record]);
    else lost.push(key);
  }
  return { kind: 'read', progress: { version: 1, items: Object.fromEntries(entries) }, lost };
}

function parseRecord(value: unknown): ItemRecord | null {
  if (!isRecord(value) || !Array.isArray(value['answers']) || typeof value['retrying'] !== 'boolean')
    return null;
  const answers = value['answers'].map(parseAnswer);
  const whole = answers.filter((answer) => answer !== null);
  return whole.length === answers.length ? { answers: whole, retrying: value['retrying'] } : null;
}

function parseAnswer(value: unknown): SavedAnswer | null {
  if (!isRecord(value)) return null;
  const { points, at, fingerprint } = value;
  const response = parseResponse(value['response']);
  if (!response || typeof fingerprint !== 'string' || !isNumber(at) || !isNumber(points)) return null;
  return points >= 0 && points <= 1 ? { response, points, at, fingerprint } : null;
}

function parseResponse(value: unknown): Response | null {
  if (!isRecord(value) || !Array.isArray(value['options'])) return null;
  const options = value['options'].filter((option) => typeof option === 'string');
  if (options.length !== value['options'].length) return null;
  const { kind } = value;
  return kind === 'chosen' || kind === 'ordered' ? { kind, options } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
