import { finding } from '../../../core/quiz/graders/finding.ts';
import type { FindingItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { ChoiceInputs } from '../choice-inputs.tsx';
import { ChoiceResults } from '../choice-results.tsx';
import { Icon } from '../icon.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { findingWords } from '../words/en/finding.ts';

/** Which finding this YAML gets, and on which line: a line from a menu or by a click, a finding from the options. */
function Finding(props: ItemViewProps<FindingItem<TextRef>>) {
  const { item, response, answer, texts, translated, respond } = props;
  const words = translated?.finding ?? findingWords;
  const given = answer?.response ?? response;
  const { option, line } = given?.kind === 'located' ? given : { option: '', line: null };
  const lines = codeLines(texts.get(item.code) ?? '');
  const right = answer ? item.line : line;
  const locate = (number: number | null) => answer ?? respond({ kind: 'located', option, line: number });
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; the menu below does the same */}
      <pre
        class={`code numbered ${answer ? '' : 'quiz-lines'}`}
        tabIndex={0}
        onClick={({ target }) => {
          const clicked = target instanceof Element && target.closest('.line');
          if (clicked) locate([...(clicked.parentElement?.children ?? [])].indexOf(clicked) + 1);
        }}
      >
        <code>
          {lines.map(({ html }, at) => {
            const mark = at + 1 === right ? 'right' : at + 1 === line ? 'wrong' : undefined;
            return [
              <span class="line" key={at} data-mark={mark} dangerouslySetInnerHTML={{ __html: html }} />,
              '\n',
            ];
          })}
        </code>
      </pre>
      {answer ? (
        <>
          <p class="quiz-note">
            <Icon of={line === right ? 'right' : 'wrong'} /> {words.lineResult(line, right)}
          </p>
          <ChoiceResults {...props} given={[option]} single />
        </>
      ) : (
        <>
          <label class="quiz-write">
            {words.whichLine}
            <span>
              <select
                class="quiz-field"
                value={line ?? ''}
                onChange={({ currentTarget: { value } }) => locate(value === '' ? null : Number(value))}
              >
                <option value="">{words.noLine}</option>
                {lines.map(({ text }, at) => (
                  <option key={at} value={at + 1}>
                    {words.line(at + 1, text)}
                  </option>
                ))}
              </select>
            </span>
          </label>
          <ChoiceInputs
            {...props}
            given={[option]}
            single
            choose={(id) => respond({ kind: 'located', option: id, line })}
          />
        </>
      )}
    </>
  );
}

/** The lines of highlighted code. */
function codeLines(html: string): readonly { readonly html: string; readonly text: string }[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('.line')].map((line) => ({
    html: line.innerHTML,
    text: line.textContent,
  }));
}

export const kit: ItemKit<FindingItem<TextRef>> = { View: Finding, grader: finding };
