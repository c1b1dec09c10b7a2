import type { Locale } from '../../../core/quiz/locale.ts';
import type { Scoring } from '../../../core/quiz/scoring.ts';
import type { StorageState } from '../../../storage/progress-store.ts';

/** What every quiz says. */
export interface Words {
  readonly lang: Locale;
  readonly item: (number: number, of: number) => string;
  readonly overview: string;
  readonly answered: (count: number, of: number) => string;
  readonly hint: (number: number, of: number) => string;
  readonly showHint: (number: number, of: number, cost: number) => string;
  readonly flag: string;
  readonly doubt: string;
  readonly answer: string;
  readonly incomplete: string;
  readonly next: string;
  readonly result: string;
  readonly right: string;
  readonly wrong: string;
  readonly partly: (points: string) => string;
  readonly lessForHints: (points: string) => string;
  readonly explanation: string;
  readonly outdated: string;
  readonly allAtOnce: string;
  readonly oneAtATime: string;
}

// What the types of items say; in English each is loaded with its type.

export interface ChoiceWords {
  readonly several: string;
  readonly option: Readonly<Record<'hit' | 'key' | 'missed' | 'false', string>>;
}

export interface SequenceWords {
  readonly order: string;
  readonly up: string;
  readonly down: string;
  readonly moved: (place: number, of: number) => string;
  readonly inPlace: string;
  readonly placedAt: (place: number) => string;
}

export interface MatchingWords {
  readonly match: string;
  readonly choose: string;
  readonly matched: string;
  readonly matchedTo: (target: string) => string;
}

export interface WrittenWords {
  readonly write: string;
  readonly writeNumber: string;
  readonly yourAnswer: string;
  readonly rightAnswer: string;
}

export interface FindingWords {
  readonly whichLine: string;
  readonly line: (number: number, code: string) => string;
  readonly noLine: string;
  readonly lineResult: (given: number | null, key: number | null) => string;
}

export interface RepairWords {
  readonly yourAnswer: string;
  readonly repair: string;
  readonly mended: string;
  readonly broken: string;
  readonly solution: string;
}

/** What the overview says; it is loaded with it. */
export interface OverviewWords {
  readonly rightOf: (right: number, of: number) => string;
  readonly minutes: (minutes: number, seconds: number) => string;
  readonly points: (points: string, of: number, formula: string) => string;
  readonly formulas: Readonly<Record<Scoring, string>>;
  readonly passed: (mark: number) => string;
  readonly failed: (mark: number) => string;
  readonly lucky: (count: number) => string;
  readonly misconceived: (count: number) => string;
  readonly retryAll: string;
  readonly retryWrong: (count: number) => string;
  readonly resume: string;
  readonly state: Readonly<Record<'right' | 'wrong' | 'open', string>>;
  readonly flagged: string;
}

/** What is said where answers are not kept as they should be. */
export type StorageWords = Readonly<Record<Exclude<StorageState['kind'], 'kept'>, string>>;

/** What stands in the page without scripts. */
export interface StaticWords {
  /** The button of a quiz that does not start by itself. */
  readonly start: string;
  readonly order: string;
  readonly write: string;
  readonly writeNumber: string;
  readonly find: string;
  readonly mend: string;
  readonly targets: string;
  readonly showHint: string;
  readonly showAnswer: string;
  readonly onLine: (line: number) => string;
  readonly onNoLine: string;
  readonly isRight: (option: string) => string;
  readonly isWrong: (option: string) => string;
}

/** All that a quiz says itself, in one language. A word that is missing does not compile. */
export interface Translation {
  readonly quiz: Words;
  readonly choice: ChoiceWords;
  readonly sequence: SequenceWords;
  readonly matching: MatchingWords;
  readonly written: WrittenWords;
  readonly finding: FindingWords;
  readonly repair: RepairWords;
  readonly overview: OverviewWords;
  readonly storage: StorageWords;
  readonly static: StaticWords;
}

/** What a list of attempts says. */
export interface AttemptsWords {
  readonly heading: string;
  readonly when: string;
  readonly right: string;
  readonly points: string;
  readonly time: string;
  readonly result: string;
  readonly at: (time: number) => string;
  readonly rightOf: (right: number, of: number) => string;
  readonly took: (minutes: number, seconds: number) => string;
  readonly answered: (count: number, of: number) => string;
  readonly outcome: (passed: boolean | null) => string;
}
