import { Component } from 'preact';
import { repair } from '../../../core/quiz/graders/repair.ts';
import type { RepairItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { Html } from '../html.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { judges } from '../judges.ts';
import { plainText } from '../plain-text.ts';
import { repairWords } from '../words/en/repair.ts';

type Props = ItemViewProps<RepairItem<TextRef>>;

/** YAML to be mended in an editor, which a judge watches; graded, beside one way to mend it. */
class Repair extends Component<Props, { readonly said: string }> {
  #stop = () => {};

  override componentWillUnmount() {
    this.#stop();
  }

  override render({ item, response, answer, texts, translated }: Props) {
    const words = translated?.repair ?? repairWords;
    if (answer) {
      return (
        <>
          {answer.response.kind === 'edited' && !answer.right && (
            <details>
              <summary>{words.yourAnswer}</summary>
              <pre class="code" tabIndex={0}>
                <code>{answer.response.text}</code>
              </pre>
            </details>
          )}
          <p class="quiz-note">{words.solution}</p>
          <Html of={item.solution} texts={texts} />
        </>
      );
    }
    const passed = response?.kind === 'edited' && response.passed;
    return (
      <>
        <p class="quiz-note">{words.repair}</p>
        {/* What the editor and the validator say is English. */}
        <div class="editor quiz-editor" lang="en" ref={this.#mount} />
        <p class="quiz-note" data-passed={passed}>
          {passed ? words.mended : words.broken}
        </p>
      </>
    );
  }

  #mount = (host: HTMLElement | null) => {
    const judge = judges[this.props.item.judge];
    if (!host || host.firstChild || !judge) return;
    const { item, texts, response } = this.props;
    const start = `${plainText(texts, item.code)}\n`;
    const text = response?.kind === 'edited' ? response.text : start;
    void judge(host, { start, text }, (edited, passed) =>
      this.props.respond({ kind: 'edited', text: edited, passed }),
    ).then((stop) => {
      this.#stop = stop;
    });
  };
}

export const kit: ItemKit<RepairItem<TextRef>> = {
  View: (props) => <Repair {...props} />,
  grader: repair,
};
