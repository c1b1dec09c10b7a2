import type { ComponentChildren } from 'preact';
import type { ChoiceOption, Option } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import { Html } from './html.tsx';
import { Icon } from './icon.tsx';
import type { Texts } from './quiz-data.ts';

interface Props {
  readonly option: Option<TextRef> | ChoiceOption<TextRef>;
  /** The letter or number before it. */
  readonly mark: string;
  readonly verdict: 'right' | 'wrong' | null;
  /** What the verdict says in words. */
  readonly label: string | null;
  readonly texts: Texts;
  /** What stands between its text and its feedback. */
  readonly children?: ComponentChildren;
}

/** An option of a graded item: what it was, and why it is right or wrong. */
export function OptionResult({ option, mark, verdict, label, texts, children }: Props) {
  return (
    <li class="quiz-option" data-verdict={verdict}>
      <span class="quiz-letter" aria-hidden="true">
        {mark}
      </span>
      <div class="quiz-option-text">
        {verdict && (
          <p class="quiz-label">
            <Icon of={verdict} /> {label}
          </p>
        )}
        <Html of={option.text} texts={texts} />
        {children}
        {option.feedback !== null && <Html class="quiz-feedback" of={option.feedback} texts={texts} />}
      </div>
    </li>
  );
}
