import type { ScalarValue } from './node.ts';

/**
 * A map key as JSON has it: booleans and numbers become strings, in Go's shortest notation (`%g`, with an exponent
 * from 1e21 for integers and below 1e-4). Null has no such form.
 */
export function keyText(value: Exclude<ScalarValue, null>): string {
  if (typeof value !== 'number') return String(value);
  return String(value).replace(/e([-+])(\d)$/, 'e$10$2');
}
