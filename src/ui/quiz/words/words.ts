/** What every quiz says. */
export interface Words {
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

// What the types of items say; each is loaded with its type.

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
