import { finding } from '../../../core/quiz/graders/finding.ts';
import type { FindingItem } from '../../../core/quiz/item.ts';
import type { TextRef } from '../../../core/quiz/quiz.ts';
import { ChoiceInputs } from '../choice-inputs.tsx';
import { ChoiceResults } from '../choice-results.tsx';
import { Icon } from '../icon.tsx';
import type { ItemKit, ItemViewProps } from '../item-view.ts';
import { findingWords as words } from '../words/finding-en.ts';

/** Which finding this YAML gets, and on which line: a line from a menu or by a click, a finding from the options. */
function Finding(props: ItemViewProps<FindingItem<TextRef>>) {
  const { item, response, answer, texts, respond } = props;
  const given = answer?.response ?? response;
  const { option, line } = given?.kind === 'located' ? given : { option: '', line: null };
  const lines = codeLines(texts.get(item.code) ?? '');

  if (answer) {
    const right = line === item.line;
    return (
      <>
        <pre class="code numbered" tabIndex={0}>
          <code>
            {lines.map(({ html }, at) => (
              <CodeLine
                key={at}
                html={html}
                mark={at + 1 === item.line ? 'right' : at + 1 === line ? 'wrong' : undefined}
              />
            ))}
          </code>
        </pre>
        <p class="quiz-note">
          <Icon of={right ? 'right' : 'wrong'} /> {words.lineResult(line, item.line)}
        </p>
        <ChoiceResults {...props} given={[option]} single />
      </>
    );
  }
  const locate = (number: number | null) => respond({ kind: 'located', option, line: number });
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; the menu below does the same */}
      <pre
        class="code numbered quiz-lines"
        tabIndex={0}
        onClick={({ target }) => {
          const clicked = target instanceof Element && target.closest('.line');
          if (clicked) locate([...(clicked.parentElement?.children ?? [])].indexOf(clicked) + 1);
        }}
      >
        <code>
          {lines.map(({ html }, at) => (
            <CodeLine key={at} html={html} mark={at + 1 === line ? 'right' : undefined} />
          ))}
        </code>
      </pre>
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
                {words.line(at + 1, text.trim())}
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
  );
}

/** A line of code: chosen or right, wrong, or neither. */
function CodeLine({ html, mark }: { readonly html: string; readonly mark: 'right' | 'wrong' | undefined }) {
  return (
    <>
      <span class="line" data-mark={mark} dangerouslySetInnerHTML={{ __html: html }} />
      {'\n'}
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
