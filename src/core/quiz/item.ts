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

/** Every type of item. A new type joins here; the compiler then shows where it must be read, graded and shown. */
export type Item<Text = Markdown> = SingleChoiceItem<Text> | MultipleChoiceItem<Text> | SequenceItem<Text>;

export type ChoiceItem<Text = Markdown> = SingleChoiceItem<Text> | MultipleChoiceItem<Text>;
