import type { ChoiceOption } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import { letter } from './choice-inputs.tsx';
import type { ItemViewProps } from './item-view.ts';
import { OptionResult } from './option-result.tsx';
import { choiceWords } from './words/en/choice.ts';

interface Props extends Pick<ItemViewProps, 'order' | 'texts' | 'translated'> {
  readonly item: { readonly options: readonly ChoiceOption<TextRef>[] };
  readonly given: readonly string[];
  readonly single: boolean;
}

/** The options of a graded choice, every one with its reason. */
export function ChoiceResults({ item, order, texts, translated, given, single }: Props) {
  const words = translated?.choice ?? choiceWords;
  return (
    <ol class="quiz-options">
      {order.map((id, at) => {
        const option = item.options.find((each) => each.id === id);
        if (!option) return null;
        const result = resultOf(option, given.includes(id), single);
        return (
          <OptionResult
            key={id}
            option={option}
            mark={letter(at)}
            verdict={result && (result === 'false' ? 'wrong' : 'right')}
            label={result && words.option[result]}
            texts={texts}
          />
        );
      })}
    </ol>
  );
}

function resultOf({ correct }: ChoiceOption<TextRef>, chosen: boolean, single: boolean) {
  if (!correct) return chosen ? 'false' : null;
  if (chosen) return 'hit';
  return single ? 'key' : 'missed';
}
