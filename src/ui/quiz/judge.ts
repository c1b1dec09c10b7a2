/**
 * Lets a learner mend a text inside `host`, and tells of every change what it says now and whether it is mended.
 *
 * @returns what ends it
 */
export type Judge = (
  host: HTMLElement,
  texts: { readonly start: string; readonly text: string },
  tell: (text: string, passed: boolean) => void,
) => Promise<() => void>;
