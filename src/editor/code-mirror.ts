import { closeBrackets } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { theme } from './theme.ts';

/** The state of one file's editor. Escape, then Tab, leaves it by keyboard; CodeMirror sees to that. */
export function editorState(text: string, name: string, extra: Extension): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      extra,
      lineNumbers(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      closeBrackets(),
      yaml(),
      indentUnit.of('  '),
      theme,
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, indentWithTab]),
      EditorView.contentAttributes.of({
        tabindex: '0',
        'aria-label': `${name}, YAML. Escape, then Tab, leaves the editor. F8 goes to the next finding.`,
      }),
    ],
  });
}
