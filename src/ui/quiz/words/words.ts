/** Everything the quiz says, so that another language is another object. */
export interface Words {
  readonly item: (number: number, of: number) => string;
  readonly overview: string;
  readonly answered: (count: number, of: number) => string;
  readonly several: string;
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
  readonly option: Readonly<Record<'hit' | 'key' | 'missed' | 'false', string>>;
  readonly explanation: string;
  readonly outdated: string;
  readonly order: string;
  readonly up: string;
  readonly down: string;
  readonly moved: (place: number, of: number) => string;
  readonly inPlace: string;
  readonly placedAt: (place: number) => string;
  readonly allAtOnce: string;
  readonly oneAtATime: string;
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
  readonly allItems: string;
  readonly state: Readonly<Record<'right' | 'wrong' | 'open', string>>;
  readonly flagged: string;
}
