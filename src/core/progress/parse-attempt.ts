import type { Answer, Attempt } from '../quiz/attempt.ts';
import type { Response } from '../quiz/response.ts';
import { asNumber, asText, isRecord, listOf } from './unknowns.ts';

/** Reads a saved answer; null where any part of it is damaged. */
export function parseAnswer(saved: unknown): Answer | null {
  if (!isRecord(saved)) return null;
  const { right, sure } = saved;
  const response = parseResponse(saved['response']);
  const fingerprint = asText(saved['fingerprint']);
  const [points, at, hints, spent] = ['points', 'at', 'hints', 'spent'].map((name) => asNumber(saved[name]));
  if (!response || fingerprint === null || typeof right !== 'boolean' || typeof sure !== 'boolean')
    return null;
  if (points == null || points > 1 || at == null || hints == null || spent == null) return null;
  return { response, right, points, at, fingerprint, sure, hints, spent };
}

/** Reads a saved attempt; null where any part of it is damaged. */
export function parseAttempt(saved: unknown): Attempt | null {
  if (!isRecord(saved)) return null;
  const [seed, started] = [asNumber(saved['seed']), asNumber(saved['started'])];
  const [items, flagged] = [listOf(saved['items'], asText), listOf(saved['flagged'], asText)];
  const answers = mapOf(saved['answers'], parseAnswer);
  const hints = mapOf(saved['hints'], asNumber);
  if (seed === null || started === null || !items || !flagged || !answers || !hints) return null;
  return { seed, started, items, answers, hints, flagged };
}

function parseResponse(saved: unknown): Response | null {
  if (!isRecord(saved)) return null;
  const options = listOf(saved['options'], asText);
  const { kind } = saved;
  return options && (kind === 'chosen' || kind === 'ordered') ? { kind, options } : null;
}

function mapOf<T>(saved: unknown, parse: (value: unknown) => T | null): Record<string, T> | null {
  if (!isRecord(saved)) return null;
  const read = Object.entries(saved).flatMap(([key, value]): [string, T][] => {
    const parsed = parse(value);
    return parsed === null ? [] : [[key, parsed]];
  });
  return read.length === Object.keys(saved).length ? Object.fromEntries(read) : null;
}
