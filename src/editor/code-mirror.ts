import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.keyword], color: 'var(--control)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--retried)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
]);

/** Line height and padding are those of the highlighted text it replaces, so that nothing moves. */
const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--well)' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '-3px' },
  '.cm-scroller': { font: '400 13.5px / 21px var(--font-code)', fontVariantLigatures: 'none' },
  '.cm-content': { padding: '14px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-gutters': { backgroundColor: 'var(--well)', color: 'var(--ink-3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '40px', padding: '0 8px 0 0' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--zone) !important',
  },
  '.cm-tooltip': { background: 'var(--card)', color: 'var(--ink)', borderColor: 'var(--edge)' },
  '.cm-lintRange': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--denied)' },
  '.cm-lintRange-warning': { textDecoration: 'underline wavy var(--plain)' },
  '.cm-lintRange-info': { textDecoration: 'underline dotted var(--ink-3)' },
});

/** The state of one file's editor. Escape, then Tab, leaves it by keyboard; CodeMirror sees to that. */
export function editorState(text: string, name: string, extra: Extension): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      closeBrackets(),
      yaml(),
      indentUnit.of('  '),
      syntaxHighlighting(colours),
      look,
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        tabindex: '0',
        'aria-label': `${name}, YAML. Escape, then Tab, leaves the editor.`,
      }),
      extra,
    ],
  });
}
