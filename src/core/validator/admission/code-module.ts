import type { Stage } from '../diagnostic.ts';
import type { Examples } from '../example.ts';
import type { RuleDoc } from '../rule-doc.ts';

/** What the page of an admission code tells, the exports of its file; the file's name is the code. */
export interface CodeModule {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Who refuses it. */
  readonly stage: Stage;
  readonly doc: RuleDoc;
  readonly examples: Examples;
}
