import { type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Diagnostic, SourceFile, TextEdit } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import cardStyle from '../styles/finding-card.css?inline';
import { Outdated, type ValidatorClient } from '../worker/client.ts';
import { pageWorker } from '../worker/page-worker.ts';
import type { EditorParts, MountedEditor } from './editor-parts.ts';
import { escapeHtml } from './escape-html.ts';
import { fieldHelp } from './field-help.ts';
import { fileTabs } from './file-tabs.ts';
import { findingCardHtml } from './finding-card-html.ts';
import { findingsField, markFindings } from './findings-field.ts';
import { findingsHtml, placeOf } from './findings-html.ts';
import { OpenCards } from './open-cards.ts';
import { OpenFiles } from './open-files.ts';
import { suggestions } from './suggestions.ts';
import { verdictsHtml } from './verdicts-html.ts';

/** How long typing must rest before cards open and move the lines below. Marks don't wait. */
const pauseForCards = 700;

/**
 * Puts a CodeMirror into `parts.body` in place of the static text, and judges what is typed.
 *
 * @param client who validates; a page that wants more than the report gives its own
 */
export function mountEditor(
  parts: EditorParts,
  start: readonly SourceFile[],
  client: ValidatorClient = pageWorker.forEditor(),
): MountedEditor {
  let report: Report | undefined;
  let judged: readonly SourceFile[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  const cards = new OpenCards();
  const changeListeners: ((files: readonly SourceFile[]) => void)[] = [];
  const showListeners: ((index: number) => void)[] = [];
  const say = (words: string) => {
    parts.status.textContent = words;
  };

  const extra: Extension = [
    findingsField,
    suggestions((offset) => client.complete(files.all(), files.current().name, offset)),
    fieldHelp(say),
    Prec.high(
      keymap.of([
        { key: 'F8', run: () => goOn(1), shift: () => goOn(-1), preventDefault: true },
        { key: 'Mod-.', run: () => fixAtCursor(), preventDefault: true },
      ]),
    ),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      changed(
        update.transactions.some((transaction) =>
          ['input', 'delete', 'undo', 'redo'].some((event) => transaction.isUserEvent(event)),
        ),
      );
    }),
  ];

  // In a shadow root CodeMirror adopts its style sheets, which the content security policy has nothing against.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const view = new EditorView({ parent: root, root });
  const style = new CSSStyleSheet();
  style.replaceSync(cardStyle);
  root.adoptedStyleSheets.push(style);
  const files: OpenFiles = new OpenFiles(view, extra);
  let tabs = fileTabs(parts.tabs, parts.body, select);
  files.open(start, 0);
  judged = files.all();
  if (parts.report) show(parts.report, false);
  parts.body.replaceChildren(host);
  // Line numbers stand right only in the frame after CodeMirror's first measurement: nobody sees them move.
  const reveal = () => host.setAttribute('data-measured', '');
  view.requestMeasure({
    read: () => undefined,
    write: () => requestAnimationFrame(() => requestAnimationFrame(reveal)),
  });

  function changed(typing: boolean): void {
    clearTimeout(pause);
    if (typing) pause = setTimeout(() => report && show(report, false), pauseForCards);
    for (const listener of changeListeners) listener(files.all());
    void check(typing);
  }

  async function check(typing: boolean): Promise<void> {
    const asked = files.all();
    try {
      const answer = await client.validate(asked);
      judged = asked;
      show(answer, typing);
      // Once a report: cards that open later must not talk over what a key has just led to.
      const count = answer.diagnostics.length;
      say(count === 0 ? 'No findings.' : count === 1 ? 'One finding.' : `${count} findings.`);
    } catch (error) {
      if (error instanceof Outdated) return;
      const reason = error instanceof Error ? error.message : String(error);
      parts.findings.innerHTML = `<li class="finding"><span class="finding-row">${escapeHtml(`The validator stopped: ${reason} The text is kept, and the next change starts it again.`)}</span></li>`;
    }
  }

  function show(result: Report, typing: boolean): void {
    report = result;
    cards.update(result.diagnostics, typing);
    // Marks first: the eye is there.
    mark();
    if (parts.verdicts) parts.verdicts.innerHTML = verdictsHtml(result);
    parts.findings.innerHTML = findingsHtml(result, judged, true);
  }

  function mark(): void {
    const { name } = files.current();
    const found = (report?.diagnostics ?? []).flatMap((diagnostic, index) => {
      if (diagnostic.file !== name) return [];
      const card = cards.has(diagnostic)
        ? findingCardHtml(diagnostic, index, parts.explained, true)
        : undefined;
      return [{ index, diagnostic, card }];
    });
    view.dispatch({ effects: markFindings.of(found) });
  }

  function select(index: number): void {
    files.show(index);
    shownIs(index);
    mark();
  }

  function shownIs(index: number): void {
    tabs.show(index);
    for (const listener of showListeners) listener(index);
  }

  /** Goes to a finding, opens its card and says it. */
  function goTo(diagnostic: Diagnostic): void {
    select(files.indexOf(diagnostic.file));
    cards.add(diagnostic);
    mark();
    const anchor = Math.min(diagnostic.range.start, view.state.doc.length);
    view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'nearest', yMargin: 130 }),
    });
    view.focus();
    const { severity, what, why, remedy, fix } = diagnostic;
    say(
      `${placeOf(diagnostic, judged)}, ${severity}: ${what} ${why} ${remedy}${fix ? ` Control and full stop: ${fix.title}.` : ''}`,
    );
  }

  function goOn(step: 1 | -1): boolean {
    const all = report?.diagnostics ?? [];
    const at = ({ file, range }: Diagnostic) => files.indexOf(file) * 1e9 + range.start;
    const here = files.shown * 1e9 + view.state.selection.main.head;
    const next = step > 0 ? all.find((one) => at(one) > here) : all.findLast((one) => at(one) < here);
    const target = next ?? all.at(step > 0 ? 0 : -1);
    if (target) goTo(target);
    else say('No findings.');
    return true;
  }

  function fixAtCursor(): boolean {
    const { head } = view.state.selection.main;
    const line = view.state.doc.lineAt(head);
    const { name } = files.current();
    const fixable = (report?.diagnostics ?? []).filter(
      ({ file, range, fix }) => fix && file === name && range.start <= line.to && range.end >= line.from,
    );
    const [first] = fixable;
    if (first) applyFix(first);
    else say('There is no quick fix on this line.');
    return true;
  }

  function applyFix({ fix }: Diagnostic): void {
    // A fix is about the text as it was judged; if that has changed, the next report is on its way.
    const now = files.all();
    if (!fix || !judged.every(({ text }, index) => now[index]?.text === text)) return;
    apply(fix.edits);
    view.focus();
  }

  function apply(edits: readonly TextEdit[]): void {
    files.apply(edits);
    const { name } = files.current();
    if (edits.every(({ file }) => file !== name)) changed(false);
  }

  function onPress(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('[data-fix], [data-go]') : null;
    const index = Number(button?.getAttribute('data-fix') ?? button?.getAttribute('data-go') ?? Number.NaN);
    const diagnostic = report?.diagnostics[index];
    if (!diagnostic) return;
    if (button?.hasAttribute('data-fix')) applyFix(diagnostic);
    else goTo(diagnostic);
  }
  parts.findings.addEventListener('click', onPress);
  root.addEventListener('click', onPress);
  void check(false);

  return {
    files: () => files.all(),
    current: () => files.current(),
    replace: (text) => apply(files.filling([{ ...files.current(), text }])),
    apply,
    fill: (texts) => apply(files.filling(texts)),
    reset() {
      apply(files.filling(files.start));
      select(0);
    },
    open(opened, buttons, shown = 0) {
      files.open(opened, shown);
      tabs = fileTabs(buttons, parts.body, select);
      shownIs(files.shown);
      changed(false);
    },
    onChange: (listener) => changeListeners.push(listener),
    onShow: (listener) => showListeners.push(listener),
    focus: () => view.focus(),
  };
}
