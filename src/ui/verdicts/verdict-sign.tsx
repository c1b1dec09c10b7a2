import type { Verdict } from '../../core/validator/report.ts';
import { verdictShapes } from '../../editor/verdict-shapes.ts';

/** The sign of a verdict; it stands beside the verdict's name, so it says nothing aloud. */
export function VerdictSign({ kind }: { readonly kind: Verdict }) {
  const { outline, mark } = verdictShapes[kind];
  return (
    <svg
      class="verdict-sign"
      data-verdict={kind}
      viewBox="-10 -10 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path class="verdict-outline" d={outline} />
      {mark && <path class="verdict-mark" d={mark} />}
    </svg>
  );
}
