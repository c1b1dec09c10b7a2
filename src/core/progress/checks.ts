/** Says whether a saved value, of which nothing is known, is what it should be. What it has besides is left alone. */
export type Check<T> = (saved: unknown) => saved is T;

/** A saved object of which nothing is known yet. */
export type Unknowns = Readonly<Record<string, unknown>>;

export const isRecord: Check<Unknowns> = (saved): saved is Unknowns =>
  typeof saved === 'object' && saved !== null && !Array.isArray(saved);

export const text: Check<string> = (saved) => typeof saved === 'string';

export const flag: Check<boolean> = (saved) => typeof saved === 'boolean';

/** A number from 0 that can be counted with. */
export const count =
  (most = Number.MAX_VALUE): Check<number> =>
  (saved): saved is number =>
    typeof saved === 'number' && saved >= 0 && saved <= most;

export const word =
  <Word extends string>(...words: readonly Word[]): Check<Word> =>
  (saved): saved is Word =>
    words.some((each) => each === saved);

/** A list of which every element is as it should be. */
export const list =
  <T>(element: Check<T>): Check<readonly T[]> =>
  (saved): saved is readonly T[] =>
    Array.isArray(saved) && saved.every(element);

/** An object by keys that are not known, of which every value is as it should be. */
export const dictionary =
  <T>(value: Check<T>): Check<Readonly<Record<string, T>>> =>
  (saved): saved is Readonly<Record<string, T>> =>
    isRecord(saved) && Object.values(saved).every(value);

/** What one of several checks lets pass. */
export const either =
  <T>(...checks: readonly Check<T>[]): Check<T> =>
  (saved): saved is T =>
    checks.some((check) => check(saved));

/** What may be absent as null. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (saved): saved is T | null =>
    saved === null || check(saved);

/** An object with these fields. */
export const record =
  <T>(fields: { readonly [Name in keyof T]-?: Check<T[Name]> }): Check<T> =>
  (saved): saved is T => {
    if (!isRecord(saved)) return false;
    for (const name in fields) if (!fields[name](saved[name])) return false;
    return true;
  };
