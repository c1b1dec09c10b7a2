import { choice } from '../../../core/quiz/graders/choice.ts';
import type { ChoiceItem, ChoiceOption } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { Html } from '../html.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { OptionResult } from '../option-result.tsx';

/** Single and multiple choice: radio buttons or checkboxes; graded, every option with its reason. */
function Choice(props: ItemViewProps<ChoiceItem<TextRef>>) {
  const { item, order, response, answer, texts, words, name, respond } = props;
  const given = (answer?.response ?? response)?.options ?? [];
  const options = order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
  const single = item.type === 'single-choice';
  const letter = (at: number) => String.fromCharCode(65 + at);

  if (answer) {
    return (
      <ol class="quiz-options">
        {options.map((option, at) => {
          const result = resultOf(option, given.includes(option.id), single);
          return (
            <OptionResult
              key={option.id}
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
  const choose = (id: string, chosen: boolean) => {
    const others = single ? [] : given.filter((other) => other !== id);
    respond({ kind: 'chosen', options: chosen ? [...others, id] : others });
  };
  return (
    <div class="quiz-options">
      {!single && <p class="quiz-note">{words.several}</p>}
      {options.map(({ id, text }, at) => (
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
          <Html class="quiz-option-text" of={text} texts={texts} />
        </label>
      ))}
    </div>
  );
}

function resultOf({ correct }: ChoiceOption<TextRef>, chosen: boolean, single: boolean) {
  if (!correct) return chosen ? 'false' : null;
  if (chosen) return 'hit';
  return single ? 'key' : 'missed';
}

export const kit: ItemKit<ChoiceItem<TextRef>> = { View: Choice, grader: choice };
