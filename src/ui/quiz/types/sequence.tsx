import { Component } from 'preact';
import { sequence } from '../../../core/quiz/graders/sequence.ts';
import type { SequenceItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { Html } from '../html.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { OptionResult } from '../option-result.tsx';
import { sequenceWords } from '../words/en/sequence.ts';

type Props = ItemViewProps<SequenceItem<TextRef>>;

/** Steps to be put in order, by buttons; graded, in the right order with the place that each was given. */
class Sequence extends Component<Props, { readonly said: string }> {
  get #words() {
    return this.props.translated?.sequence ?? sequenceWords;
  }

  override render({ item, order, response, answer, texts }: Props) {
    const words = this.#words;
    const given = answer?.response ?? response;
    const placed = given?.kind === 'ordered' ? given.options : order;
    if (answer) {
      return (
        <ol class="quiz-options">
          {item.options.map((option, at) => {
            const place = placed.indexOf(option.id);
            const right = place === at;
            return (
              <OptionResult
                key={option.id}
                option={option}
                mark={String(at + 1)}
                verdict={right ? 'right' : 'wrong'}
                label={right ? words.inPlace : words.placedAt(place + 1)}
                texts={texts}
              />
            );
          })}
        </ol>
      );
    }
    return (
      <>
        <p class="quiz-note">{words.order}</p>
        <ol class="quiz-options">
          {placed.map((id, at) => {
            const step = item.options.find((option) => option.id === id);
            if (!step) return null;
            const text = `${this.props.name}-${id}`;
            return (
              <li class="quiz-option quiz-step" key={id}>
                <span class="quiz-letter" aria-hidden="true">
                  {at + 1}
                </span>
                <div class="quiz-option-text" id={text}>
                  <Html of={step.text} texts={texts} />
                </div>
                {this.#button(placed, at, -1, text)}
                {this.#button(placed, at, 1, text)}
              </li>
            );
          })}
        </ol>
        <p class="visually-hidden" role="status">
          {this.state.said}
        </p>
      </>
    );
  }

  #button(placed: readonly string[], at: number, by: -1 | 1, step: string) {
    const { name } = this.props;
    const id = `${name}-${placed[at]}-${by}`;
    // Not `disabled`, which would take the focus away from a step that has arrived.
    const end = at + by < 0 || at + by >= placed.length;
    return (
      <button
        type="button"
        class="quiz-move"
        id={id}
        aria-labelledby={`${id} ${step}`}
        aria-label={by < 0 ? this.#words.up : this.#words.down}
        aria-disabled={end}
        onClick={() => !end && this.#move(placed, at, by)}
      >
        <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
      </button>
    );
  }

  #move(placed: readonly string[], at: number, by: -1 | 1) {
    const options = [...placed];
    options.splice(at + by, 0, ...options.splice(at, 1));
    this.props.respond({ kind: 'ordered', options });
    this.setState({ said: this.#words.moved(at + by + 1, placed.length) });
  }
}

export const kit: ItemKit<SequenceItem<TextRef>> = {
  View: (props) => <Sequence {...props} />,
  grader: sequence,
};
