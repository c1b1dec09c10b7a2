import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  lineNumberMarkers,
  WidgetType,
} from '@codemirror/view';
import type { Diagnostic, Severity } from '../core/validator/diagnostic.ts';
import { severitySignHtml } from './sign-html.ts';

/** A finding of the file that is shown. */
export interface MarkedFinding {
  /** Its number in the report. */
  readonly index: number;
  readonly diagnostic: Diagnostic;
  /** What its card says; nothing where no card is open. */
  readonly card: string | undefined;
}

/** Replaces all that is marked: text underlined, signs instead of line numbers, cards below their lines. */
export const markFindings = StateEffect.define<readonly MarkedFinding[]>();

interface Marks {
  readonly underlines: DecorationSet;
  readonly signs: RangeSet<GutterMarker>;
  readonly cards: DecorationSet;
}

/** Marks what validation found, and moves the marks along with the text until the next report comes. */
export const findingsField: Extension = StateField.define<Marks>({
  create: () => ({ underlines: Decoration.none, signs: RangeSet.empty, cards: Decoration.none }),
  update(marks, { changes, effects, state }) {
    const found = effects.findLast((effect) => effect.is(markFindings));
    if (found?.is(markFindings)) return marked(state, found.value);
    return changes.empty
      ? marks
      : {
          underlines: marks.underlines.map(changes),
          signs: marks.signs.map(changes),
          cards: marks.cards.map(changes),
        };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ underlines }) => underlines),
    EditorView.decorations.from(field, ({ cards }) => cards),
    lineNumberMarkers.from(field, ({ signs }) => signs),
  ],
});

function marked({ doc }: EditorState, findings: readonly MarkedFinding[]): Marks {
  const placed = findings.map((finding) => {
    const { start, end } = finding.diagnostic.range;
    const from = Math.min(start, doc.length);
    return { finding, from, to: Math.min(Math.max(end, from), doc.length), line: doc.lineAt(from) };
  });
  const worst = new Map<number, Severity>();
  for (const { finding, line } of placed) {
    const { severity } = finding.diagnostic;
    if (rank(severity) > rank(worst.get(line.from))) worst.set(line.from, severity);
  }
  return {
    underlines: Decoration.set(
      placed
        .filter(({ from, to }) => to > from)
        .map(({ finding, from, to }) =>
          Decoration.mark({ class: `cm-finding-${finding.diagnostic.severity}` }).range(from, to),
        ),
      true,
    ),
    signs: RangeSet.of(
      [...worst].map(([from, severity]) => new Sign(severity).range(from)),
      true,
    ),
    cards: Decoration.set(
      placed.flatMap(({ finding, line }) =>
        finding.card === undefined
          ? []
          : [Decoration.widget({ widget: new Card(finding.card), block: true, side: 1 }).range(line.to)],
      ),
      true,
    ),
  };
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];
const rank = (severity: Severity | undefined) => (severity ? severities.indexOf(severity) : -1);

/** Stands in the gutter in place of the line's number. */
class Sign extends GutterMarker {
  readonly #severity: Severity;
  constructor(severity: Severity) {
    super();
    this.#severity = severity;
  }
  override eq(other: Sign): boolean {
    return other.#severity === this.#severity;
  }
  override toDOM(): Node {
    const sign = document.createElement('span');
    sign.innerHTML = severitySignHtml(this.#severity, 15);
    return sign;
  }
}

class Card extends WidgetType {
  readonly #html: string;
  constructor(html: string) {
    super();
    this.#html = html;
  }
  override eq(other: Card): boolean {
    return other.#html === this.#html;
  }
  override toDOM(): HTMLElement {
    const holder = document.createElement('div');
    holder.className = 'finding-holder';
    holder.innerHTML = this.#html;
    return holder;
  }
  override get estimatedHeight(): number {
    return 110;
  }
  override ignoreEvent(): boolean {
    return true;
  }
}
