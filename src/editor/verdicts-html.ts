import type { Diagnostic, Severity } from '../core/validator/diagnostic.ts';
import type { Report, Verdict } from '../core/validator/report.ts';
import { verdictSignHtml } from './sign-html.ts';

/** The strip of verdicts, `Admitted` and `Clean`, each with its sign and in words what came of it. */
export function verdictsHtml({ admitted, clean, diagnostics }: Report): string {
  const analysis = diagnostics.filter(({ stage }) => stage === 'analysis');
  const admission = diagnostics.filter(({ stage }) => stage !== 'analysis');
  return chip('Admitted', admitted, admission) + chip('Clean', clean, analysis);
}

function chip(name: string, verdict: Verdict, diagnostics: readonly Diagnostic[]): string {
  const detail = verdict === 'waiting' ? 'not asked yet' : counted(diagnostics);
  return `<li class="verdict-chip" data-verdict="${verdict}">${verdictSignHtml(verdict)}<span>${name}<span class="visually-hidden"> ${verdict}</span></span>${detail && `<small>${detail}</small>`}</li>`;
}

function counted(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity, word: string) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  };
  return [...count('error', 'error'), ...count('warning', 'warning')].join(', ');
}
