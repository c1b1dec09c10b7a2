import { choice } from '../../../core/quiz/graders/choice.ts';
import type { ChoiceItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { ChoiceInputs } from '../choice-inputs.tsx';
import { ChoiceResults } from '../choice-results.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';

/** Single and multiple choice: radio buttons or checkboxes; graded, every option with its reason. */
function Choice(props: ItemViewProps<ChoiceItem<TextRef>>) {
  const { item, response, answer, respond } = props;
  const shown = answer?.response ?? response;
  const given = shown?.kind === 'chosen' ? shown.options : [];
  const single = item.type === 'single-choice';
  if (answer) return <ChoiceResults {...props} given={given} single={single} />;
  return (
    <ChoiceInputs
      {...props}
      given={given}
      single={single}
      choose={(id, chosen) => {
        const others = single ? [] : given.filter((other) => other !== id);
        respond({ kind: 'chosen', options: chosen ? [...others, id] : others });
      }}
    />
  );
}

export const kit: ItemKit<ChoiceItem<TextRef>> = { View: Choice, grader: choice };
