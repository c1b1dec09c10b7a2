import type { Diagnostic } from '../core/validator/diagnostic.ts';
import { escapeHtml } from './escape-html.ts';
import { severitySignHtml } from './sign-html.ts';

/** The address of the folder in which every code has its page. */
export interface Explained {
  readonly folder: string;
}

/**
 * A finding in full, as it stands below its line: what, why, what to do, the quick fix and the page of its code. The
 * fix is a button that carries the number of the finding; until the page is live it only keeps its place.
 */
export function findingCardHtml(
  { code, severity, what, why, remedy, fix }: Diagnostic,
  index: number,
  { folder }: Explained,
  live: boolean,
): string {
  const button = fix
    ? `<button type="button" data-fix="${index}"${live ? '' : ' disabled'}>${escapeHtml(fix.title)}</button>`
    : '';
  const page = `<a href="${folder}${code}/">Why this matters<span class="visually-hidden">: ${code}</span></a>`;
  return `<div class="finding-card" data-severity="${severity}"><p class="finding-what">${severitySignHtml(severity)}<strong><span class="visually-hidden">${severity}: </span>${escapeHtml(what)}</strong><code>${code}</code></p><p>${escapeHtml(`${why} ${remedy}`)}</p><p class="finding-actions">${button}${page}</p></div>`;
}
