import type { TextRef } from '../../core/quiz/quiz.ts';
import type { Texts } from './quiz-data.ts';

interface Props {
  readonly of: TextRef;
  readonly texts: Texts;
  readonly class?: string;
}

/** A text of the quiz. It was made at build from Markdown of our own, so nothing in it comes from a learner. */
export function Html({ of, texts, class: name }: Props) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: texts.get(of) ?? '' }} />;
}
