import { DecisionGlyph } from './decision-glyph.tsx';
import type { DecisionKind } from './map-model.ts';

/** The sign of a decision in running text. It stands beside the decision's name, so it says nothing aloud. */
export function DecisionSign({ kind }: { readonly kind: DecisionKind }) {
  return (
    <svg class="decision-sign" viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
      <DecisionGlyph kind={kind} />
    </svg>
  );
}
