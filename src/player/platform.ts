/** How an attempt stands, each time that it has changed. */
export interface Standing {
  /** From 0 to 1. */
  readonly scaled: number;
  /** Whether every item is answered. */
  readonly done: boolean;
  /** Whether the pass mark is reached; null without one. */
  readonly passed: boolean | null;
  /** The attempt to be resumed later: whole, and without the texts that learners edited. */
  readonly saved: { readonly whole: string; readonly short: string };
  /** The answers so far. */
  readonly answers: readonly Answered[];
}

export interface Answered {
  readonly item: string;
  readonly right: boolean;
  /** From 0 to 1. */
  readonly points: number;
  /** Milliseconds. */
  readonly spent: number;
}

/** A learning platform during one session. */
export interface Platform {
  /** What was saved when the quiz was left; empty where it is new. */
  readonly saved: string;
  /** Tells how the attempt stands. Never throws. */
  tell(standing: Standing): void;
  /**
   * Ends the session; nothing can be told after it. Never throws or rejects.
   *
   * @param atOnce whether the page is going, so that nothing can be waited for
   */
  end(how: { readonly atOnce: boolean }): Promise<void>;
  /** The page to go to when the session has ended; null where the platform closes the window itself. */
  readonly returnTo: string | null;
}
