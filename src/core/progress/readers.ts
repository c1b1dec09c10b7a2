/** Reads a saved value of which nothing is known; undefined where it is not what it should be. */
export type Reader<T> = (saved: unknown) => T | undefined;

/** A saved object of which nothing is known yet. */
export type Unknowns = Readonly<Record<string, unknown>>;

export function isRecord(saved: unknown): saved is Unknowns {
  return typeof saved === 'object' && saved !== null && !Array.isArray(saved);
}

export const text: Reader<string> = (saved) => (typeof saved === 'string' ? saved : undefined);

export const flag: Reader<boolean> = (saved) => (typeof saved === 'boolean' ? saved : undefined);

/** A number from 0 that can be counted with. */
export function count(most = Number.MAX_VALUE): Reader<number> {
  return (saved) => (typeof saved === 'number' && saved >= 0 && saved <= most ? saved : undefined);
}

export function word<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (saved) => words.find((each) => each === saved);
}

/** A list of which every element can be read. */
export function list<T>(element: Reader<T>): Reader<readonly T[]> {
  return (saved) => {
    if (!Array.isArray(saved)) return undefined;
    const read = saved.map((each: unknown) => element(each)).filter((each) => each !== undefined);
    return read.length === saved.length ? read : undefined;
  };
}

/** An object by keys that are not known, of which every value can be read. */
export function dictionary<T>(value: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (saved) => {
    if (!isRecord(saved)) return undefined;
    const values = list(value)(Object.values(saved));
    return values && Object.fromEntries(Object.keys(saved).map((key, at) => [key, values[at] as T]));
  };
}

/** What the first of several readers that can reads. */
export function either<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return (saved) => readers.map((read) => read(saved)).find((read) => read !== undefined);
}

/** What may be absent as null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (saved) => (saved === null ? null : reader(saved));
}

/** An object with these fields; what else it has is left out. */
export function record<T>(fields: { readonly [Name in keyof T]-?: Reader<T[Name]> }): Reader<T> {
  return (saved) => {
    if (!isRecord(saved)) return undefined;
    const read: Partial<T> = {};
    for (const name in fields) {
      const value = fields[name](saved[name]);
      if (value === undefined) return undefined;
      read[name] = value;
    }
    return read as T;
  };
}
