/** What we use of Pagefind's script in the page: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  /** Gives null where newer text came meanwhile. */
  debouncedSearch(text: string): Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundSection[];
}

/** A part of a page below a heading; the excerpt is HTML in which the words found are marked. */
interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** Loads the index that the build has written. Rejects where there is none: in development, or off line. */
export async function loadPagefind(script: string, base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}
