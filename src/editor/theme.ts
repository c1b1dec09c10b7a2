import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.keyword], color: 'var(--control)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--retried)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
]);

const floating = {
  maxWidth: 'min(30rem, 90vw)',
  background: 'var(--card)',
  color: 'var(--ink)',
  border: '1px solid var(--edge)',
  borderRadius: 'var(--radius-field)',
  boxShadow: '0 8px 24px -12px color-mix(in srgb, var(--ink) 30%, transparent)',
};

/** Line height and padding are those of the highlighted text it replaces, so that nothing moves. */
const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--well)' },
  '& .cm-scroller': { maxHeight: 'var(--editor-max-height, none)' },
  '&.cm-focused': { outline: 'none' },
  // Drawn on top: an outline would disappear below the line numbers.
  '&.cm-focused::after': {
    content: '""',
    position: 'absolute',
    inset: '0',
    zIndex: '300',
    border: '3px solid var(--link)',
    pointerEvents: 'none',
  },
  '.cm-scroller': {
    font: '400 var(--editor-font-size, 13.5px) / var(--editor-line-height, 21px) var(--font-code)',
    fontVariantLigatures: 'none',
  },
  '.cm-content': { padding: '14px 0', minHeight: 'var(--editor-min-height, 0)', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 6px' },
  '.cm-gutters': { backgroundColor: 'var(--well)', color: 'var(--ink-3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '40px', padding: '0 8px 0 0' },
  '.cm-lineNumbers .verdict-sign': { display: 'inline-block', verticalAlign: '-3px' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--zone) !important',
  },
  '.cm-finding-error': { textDecoration: 'underline wavy var(--denied)' },
  '.cm-finding-warning': { textDecoration: 'underline wavy var(--plain)' },
  '.cm-finding-info': { textDecoration: 'underline dotted var(--ink-3)' },
  // On paper nothing scrolls: long lines break.
  '@media print': {
    '.cm-scroller': { maxHeight: 'none', overflow: 'visible' },
    '.cm-content': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', flexShrink: '1', minWidth: '0' },
    // Their heights are those of the screen until the editor has measured again, which can be too late for the paper.
    '.cm-gutters': { display: 'none' },
    '.cm-cursorLayer': { display: 'none' },
  },
  '.cm-tooltip': floating,
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '400 13.5px / 21px var(--font-code)',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--sidecar-wash)',
    color: 'var(--ink)',
    boxShadow: 'inset 3px 0 var(--sidecar)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionDetail': { font: '400 13px var(--font-ui)', fontStyle: 'normal', color: 'var(--ink-2)' },
  '.cm-completionInfo': { ...floating, padding: '0' },
  '.cm-panels': { background: 'var(--card)', color: 'var(--ink)', borderColor: 'var(--hair)' },
  '.cm-textfield': { background: 'var(--card)', borderColor: 'var(--edge)', color: 'var(--ink)' },
  '.cm-button': { background: 'var(--well)', borderColor: 'var(--edge)', color: 'var(--ink)' },
});

/** How the editor looks: the tokens of the site, whose variables reach into the shadow root. */
export const theme: Extension = [syntaxHighlighting(colours), look];
