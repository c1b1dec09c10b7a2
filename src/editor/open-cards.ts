import type { Diagnostic } from '../core/validator/diagnostic.ts';

/** More cards than these would tear the text apart; the list below has the rest. */
export const mostCards = 10;

/** What stays the same of a finding while the text around it is edited. */
const identity = ({ file, code, path, what }: Diagnostic) => `${file} ${code} ${path.join('.')} ${what}`;

/**
 * Which findings have their card open. A card moves the lines below it, so while one types none is opened: those that
 * are open stay as long as their finding does, and the rest come when typing pauses.
 */
export class OpenCards {
  #open = new Set<string>();

  /** A report came: while one types only what was open stays. */
  update(diagnostics: readonly Diagnostic[], typing: boolean): void {
    const now = diagnostics.map(identity);
    this.#open = new Set(typing ? now.filter((id) => this.#open.has(id)) : now.slice(0, mostCards));
  }

  /** Opens the card of one finding that somebody went to. */
  add(diagnostic: Diagnostic): void {
    this.#open.add(identity(diagnostic));
  }

  has(diagnostic: Diagnostic): boolean {
    return this.#open.has(identity(diagnostic));
  }
}
