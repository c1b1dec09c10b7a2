import { matching } from '../../../core/quiz/graders/matching.ts';
import type { MatchingItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { Html } from '../html.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { OptionResult } from '../option-result.tsx';
import { plainText } from '../plain-text.ts';
import { matchingWords } from '../words/en/matching.ts';

/** Pairs: each left side has a menu of the right sides; graded, every pair as it belongs together. */
function Matching(props: ItemViewProps<MatchingItem<TextRef>>) {
  const { item, order, response, answer, texts, translated, name, respond } = props;
  const words = translated?.matching ?? matchingWords;
  const given = answer?.response ?? response;
  const pairs = given?.kind === 'matched' ? given.pairs : {};
  const label = (id: string | undefined) => {
    const target = item.targets.find((each) => each.id === id);
    return target ? plainText(texts, target.text) : '';
  };

  if (answer) {
    return (
      <ol class="quiz-options">
        {item.options.map((option, at) => {
          const right = pairs[option.id] === option.target;
          return (
            <OptionResult
              key={option.id}
              option={option}
              mark={String(at + 1)}
              verdict={right ? 'right' : 'wrong'}
              label={right ? words.matched : words.matchedTo(label(pairs[option.id]))}
              texts={texts}
            >
              <p class="quiz-target">
                <span aria-hidden="true">→</span> {label(option.target)}
              </p>
            </OptionResult>
          );
        })}
      </ol>
    );
  }
  return (
    <>
      <p class="quiz-note">{words.match}</p>
      <ol class="quiz-options">
        {item.options.map(({ id, text }) => (
          <li class="quiz-option quiz-pair" key={id}>
            <div class="quiz-option-text" id={`${name}-${id}`}>
              <Html of={text} texts={texts} />
            </div>
            <select
              class="quiz-field"
              aria-labelledby={`${name}-${id}`}
              value={pairs[id] ?? ''}
              onChange={({ currentTarget }) =>
                respond({ kind: 'matched', pairs: { ...pairs, [id]: currentTarget.value } })
              }
            >
              <option value="" disabled>
                {words.choose}
              </option>
              {order.map((target) => (
                <option key={target} value={target}>
                  {label(target)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </>
  );
}

export const kit: ItemKit<MatchingItem<TextRef>> = { View: Matching, grader: matching };
