import type { Severity } from '../core/validator/diagnostic.ts';
import type { Verdict } from '../core/validator/report.ts';
import { verdictShapes } from './verdict-shapes.ts';

const verdictOf: Readonly<Record<Severity, Verdict>> = {
  error: 'failed',
  warning: 'warned',
  info: 'waiting',
};

/** The sign of a verdict, without words: its name stands beside it. */
export function verdictSignHtml(verdict: Verdict, size = 20): string {
  const { outline, mark } = verdictShapes[verdict];
  return `<svg class="verdict-sign" data-verdict="${verdict}" viewBox="-10 -10 20 20" width="${size}" height="${size}" aria-hidden="true"><path class="verdict-outline" d="${outline}"/>${mark && `<path class="verdict-mark" d="${mark}"/>`}</svg>`;
}

/** The sign of a finding: an error and a warning look like the verdicts they lead to. */
export function severitySignHtml(severity: Severity, size = 18): string {
  return verdictSignHtml(verdictOf[severity], size);
}
