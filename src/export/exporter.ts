import type { Selection } from './selection.ts';

/** Something that the format can't say of an item: left out, or said otherwise. */
export interface Note {
  /** `<quiz>/<item>`. */
  readonly item: string;
  /** A sentence, the same for each item that it is true of. */
  readonly what: string;
}

/** A file to hand to a teacher. */
export interface Exported {
  /** What comes after the selection's id in the file's name: `.gift`, `.qti.zip`. */
  readonly extension: string;
  readonly data: string | Uint8Array;
  readonly notes: readonly Note[];
}

/** What an export may refer to beyond itself. */
export interface ExportOptions {
  /** The address of the site that links of the quizzes lead to; null unlinks them. */
  readonly site: string | null;
}

/** Turns a selection into one file. Pure but for reading the sources that it bundles. */
export type Exporter = (selection: Selection, options: ExportOptions) => Exported | Promise<Exported>;
