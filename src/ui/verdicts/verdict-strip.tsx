import type { Verdict } from '../../core/validator/report.ts';
import { VerdictSign } from './verdict-sign.tsx';

export interface VerdictItem {
  /** `Admitted`, `Clean` or `Behaves`. */
  readonly name: string;
  readonly verdict: Verdict;
  /** In small letters: `1 warning`, `11 of 12`. */
  readonly detail?: string;
}

/** Verdicts as linked chips, in the order in which they are asked. */
export function VerdictStrip({ items }: { readonly items: readonly VerdictItem[] }) {
  return (
    <ul class="verdict-strip" aria-label="Verdicts">
      {items.map(({ name, verdict, detail }) => (
        <li class="verdict-chip" data-verdict={verdict} key={name}>
          <VerdictSign kind={verdict} />
          <span>
            {name}
            <span class="visually-hidden"> {verdict}</span>
          </span>
          {detail && <small>{detail}</small>}
        </li>
      ))}
    </ul>
  );
}
