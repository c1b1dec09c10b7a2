import { written } from '../../../core/quiz/graders/written.ts';
import type { WrittenItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { writtenKey } from '../../../core/quiz/written-key.ts';
import { Icon } from '../icon.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { writtenWords } from '../words/en/written.ts';

/** A short answer or a number; graded, beside what would have been right. */
function Written(props: ItemViewProps<WrittenItem<TextRef>>) {
  const { item, response, answer, translated, name, respond } = props;
  const words = translated?.written ?? writtenWords;
  const given = answer?.response ?? response;
  const text = given?.kind === 'written' ? given.text : '';
  const numeric = item.type === 'numeric';

  if (answer) {
    return (
      <dl class="quiz-written">
        <dt>{words.yourAnswer}</dt>
        <dd data-verdict={answer.right ? 'right' : 'wrong'}>
          <Icon of={answer.right ? 'right' : 'wrong'} /> {text}
        </dd>
        <dt>{words.rightAnswer}</dt>
        <dd>{writtenKey(item)}</dd>
      </dl>
    );
  }
  return (
    <label class="quiz-write">
      {numeric ? words.writeNumber : words.write}
      <span>
        <input
          class="quiz-field"
          name={name}
          value={text}
          maxLength={500}
          inputMode={numeric ? 'decimal' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          onInput={({ currentTarget }) => respond({ kind: 'written', text: currentTarget.value })}
        />
        {numeric && item.unit !== '' && ` ${item.unit}`}
      </span>
    </label>
  );
}

export const kit: ItemKit<WrittenItem<TextRef>> = { View: Written, grader: written };
