import { type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { type EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from '@codemirror/view';
import type { FieldPath } from '../core/yaml/node.ts';
import { fieldHelpHtml } from './field-help-html.ts';

/** An element that tells of a field; the sentences are loaded when the first is asked for. */
export async function fieldHelpElement(
  text: string,
  offset: number,
  suggested?: FieldPath,
): Promise<{ readonly element: HTMLElement; readonly start: number; readonly end: number } | undefined> {
  const { describeField } = await import('../core/completion/describe-field.ts');
  const help = describeField(text, offset, suggested);
  if (!help) return undefined;
  const element = document.createElement('div');
  element.className = 'field-help';
  element.innerHTML = fieldHelpHtml(help);
  return { element, ...help.range };
}

const show = StateEffect.define<Tooltip | undefined>();

/** The tooltip that the keyboard asked for; it goes when the cursor does. */
const asked = StateField.define<Tooltip | undefined>({
  create: () => undefined,
  update(tooltip, { effects, docChanged, selection }) {
    const effect = effects.findLast((one) => one.is(show));
    if (effect?.is(show)) return effect.value;
    return docChanged || selection ? undefined : tooltip;
  },
  provide: (field) => showTooltip.from(field, (tooltip) => tooltip ?? null),
});

/**
 * Tells of the field under the pointer, and on F1 of the one at the cursor.
 *
 * @param say puts words where screen readers hear them
 */
export function fieldHelp(say: (words: string) => void): Extension {
  const tellAtCursor = (view: EditorView): boolean => {
    const { head } = view.state.selection.main;
    void fieldHelpElement(view.state.doc.toString(), head).then((help) => {
      say(help ? (help.element.textContent ?? '') : 'Nothing is known of a field here.');
      if (!help) return;
      const tooltip = { pos: head, above: true, create: () => ({ dom: help.element }) };
      view.dispatch({ effects: show.of(tooltip) });
    });
    return true;
  };
  const close = (view: EditorView): boolean => {
    if (!view.state.field(asked)) return false;
    view.dispatch({ effects: show.of(undefined) });
    return true;
  };
  return [
    asked,
    Prec.high(
      keymap.of([
        { key: 'F1', run: tellAtCursor, preventDefault: true },
        { key: 'Escape', run: close },
      ]),
    ),
    hoverTooltip(async (view, pos) => {
      const help = await fieldHelpElement(view.state.doc.toString(), pos);
      if (!help || help.end > view.state.doc.length) return null;
      return { pos: help.start, end: help.end, above: true, create: () => ({ dom: help.element }) };
    }),
  ];
}
