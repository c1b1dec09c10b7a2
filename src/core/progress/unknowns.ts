/** A saved object of which nothing is known yet. */
export type Unknowns = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Unknowns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the elements as `parse` reads them, or null where the value is no list or one of them can't be read */
export function listOf<T>(value: unknown, parse: (element: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const read = value.map(parse).filter((element) => element !== null);
  return read.length === value.length ? read : null;
}

export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A number that can be counted with, from `least`. */
export function asNumber(value: unknown, least = 0): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= least ? value : null;
}
