import { Html } from './html.tsx';
import type { ItemViewProps } from './item-view.ts';
import { choiceWords } from './words/en/choice.ts';

interface Props extends Pick<ItemViewProps, 'item' | 'order' | 'texts' | 'translated' | 'name'> {
  readonly given: readonly string[];
  readonly single: boolean;
  readonly choose: (id: string, chosen: boolean) => void;
}

/** The letter before an option. */
export const letter = (at: number): string => String.fromCharCode(65 + at);

/** Options as radio buttons, or as checkboxes where several may be right. */
export function ChoiceInputs({ item, order, texts, translated, name, given, single, choose }: Props) {
  const words = translated?.choice ?? choiceWords;
  return (
    <div class="quiz-options">
      {!single && <p class="quiz-note">{words.several}</p>}
      {order.map((id, at) => {
        const option = item.options.find((each) => each.id === id);
        return option ? (
          <label class="quiz-option" key={id}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              value={id}
              checked={given.includes(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />
            <span class="quiz-letter" aria-hidden="true">
              {letter(at)}
            </span>
            <Html class="quiz-option-text" of={option.text} texts={texts} />
          </label>
        ) : null;
      })}
    </div>
  );
}
