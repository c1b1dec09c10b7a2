import type { Scoring } from './scoring.ts';

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Markdown as the author wrote it, without the prefixes of the list or quote it stood in. */
export interface Markdown {
  readonly source: string;
  readonly at: Position;
}

/** One answer to choose, or one step of a sequence. */
export interface Option<Text = Markdown> {
  /** From the text: another order keeps it, another text changes it. */
  readonly id: string;
  readonly text: Text;
  readonly feedback: Text | null;
}

export interface ChoiceOption<Text = Markdown> extends Option<Text> {
  /** Whether it is a key, the others being distractors. */
  readonly correct: boolean;
}

interface ItemBase<Text> {
  /** Unique in its quiz: `{#id}`, or made from the stem. */
  readonly id: string;
  readonly explicitId: boolean;
  /**
   * Changes whenever type, options or key change and never else: an answer given under another fingerprint
   * answered another question.
   */
  readonly fingerprint: string;
  /** What there is to choose from, to order or to match; none where an answer is written. */
  readonly options: readonly Option<Text>[];
  /** The heading, one line. */
  readonly stem: Text;
  /** What stands between the heading and the options. */
  readonly body: Text | null;
  readonly hints: readonly Text[];
  readonly explanation: Text | null;
  /** The item's own word on shuffling; null leaves it to the quiz. */
  readonly shuffleAnswers: boolean | null;
  /** The item's own rule for points; null leaves it to the quiz. */
  readonly scoring: Scoring | null;
  /** Which of the lesson's objectives it tests, from 1. */
  readonly objective: number | null;
}

export interface SingleChoiceItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'single-choice';
  readonly options: readonly ChoiceOption<Text>[];
}

export interface MultipleChoiceItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'multiple-choice';
  readonly options: readonly ChoiceOption<Text>[];
}

export interface SequenceItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'sequence';
  /** In the right order. */
  readonly options: readonly Option<Text>[];
}

/** The left side of a pair. */
export interface PairOption<Text = Markdown> extends Option<Text> {
  /** The id of the target that belongs to it. */
  readonly target: string;
}

export interface MatchingItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'matching';
  readonly options: readonly PairOption<Text>[];
  /** The right sides; more than one option may have the same, and some may belong to none. */
  readonly targets: readonly { readonly id: string; readonly text: Text }[];
}

/** A pattern as an author wrote it between slashes. */
export interface AnswerPattern {
  readonly source: string;
  readonly flags: string;
}

export interface ShortAnswerItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'short-answer';
  readonly options: readonly [];
  /** Compared without regard to case and spaces; the first one is shown as the answer. */
  readonly accepted: readonly string[];
  readonly patterns: readonly AnswerPattern[];
}

export interface NumericItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'numeric';
  readonly options: readonly [];
  readonly value: number;
  /** How far from it is still right. */
  readonly tolerance: number;
  /** What the number counts, empty for nothing. */
  readonly unit: string;
}

export interface FindingItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'finding';
  /** What may be found; the key is what the validator finds, which the build holds it to. */
  readonly options: readonly ChoiceOption<Text>[];
  /** A fence with the YAML. */
  readonly code: Text;
  /** The line on which it is found, from 1; null where nothing is. */
  readonly line: number | null;
}

export interface RepairItem<Text = Markdown> extends ItemBase<Text> {
  readonly type: 'repair';
  readonly options: readonly [];
  /** A fence with what is to be mended. */
  readonly code: Text;
  /** A fence with one way to mend it. */
  readonly solution: Text;
  /** Who says whether it is mended: `validator`, or another that the build and the page know. */
  readonly judge: string;
}

/** Every type of item. A new type joins here; the compiler then shows where it must be read, graded and shown. */
export type Item<Text = Markdown> =
  | SingleChoiceItem<Text>
  | MultipleChoiceItem<Text>
  | SequenceItem<Text>
  | MatchingItem<Text>
  | ShortAnswerItem<Text>
  | NumericItem<Text>
  | FindingItem<Text>
  | RepairItem<Text>;

export type ChoiceItem<Text = Markdown> = SingleChoiceItem<Text> | MultipleChoiceItem<Text>;

export type WrittenItem<Text = Markdown> = ShortAnswerItem<Text> | NumericItem<Text>;
