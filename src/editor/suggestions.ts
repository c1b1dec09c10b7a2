import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Completions, Suggestion } from '../core/completion/suggestion.ts';
import { fieldHelpElement } from './field-help.ts';

/** Asks the worker what could be written at an offset of the text. */
export type AskSuggestions = (offset: number) => Promise<Completions | undefined>;

/** Suggestions while one types, and on Ctrl-Space; none where the worker is busy with newer text. */
export function suggestions(ask: AskSuggestions): Extension {
  return autocompletion({
    override: [
      (context) =>
        ask(context.pos).then(
          (completions) => (completions ? resultOf(completions, context) : null),
          () => null,
        ),
    ],
    icons: false,
  });
}

function resultOf(
  { typed, range, suggestions: all }: Completions,
  context: CompletionContext,
): CompletionResult | null {
  // Unasked, only words that are begun or values: a list at every new line would stand in the way.
  const unasked =
    !context.explicit && typed.start === context.pos && all[0]?.type !== 'value' && all[0]?.type !== 'name';
  if (unasked) return null;
  return {
    from: typed.start,
    to: typed.end,
    options: all.map((suggestion, order) => optionOf(suggestion, order, range, context.state.doc.toString())),
    validFor: /^[\w./-]*$/,
  };
}

function optionOf(
  suggestion: Suggestion,
  order: number,
  range: Completions['range'],
  text: string,
): Completion {
  const { label, detail, type, insert, caret, path } = suggestion;
  return {
    label,
    detail,
    type,
    boost: -order / 10,
    ...(path && { info: async () => (await fieldHelpElement(text, range.start, path))?.element ?? null }),
    apply: (view: EditorView, _: Completion, __: number, to: number) => {
      view.dispatch({
        changes: { from: range.start, to, insert },
        selection: { anchor: range.start + caret },
        scrollIntoView: true,
        userEvent: 'input.complete',
      });
      // What was begun may have words of its own to choose from.
      if (type === 'field') startCompletion(view);
    },
  };
}
