/** The largest seed: nine digits can be read out and typed. */
const largest = 999_999_999;

/**
 * Reads a seed as a learner wrote it, spaces between its digits allowed.
 *
 * @returns null where it is none
 */
export function readSeed(written: string): number | null {
  const digits = written.replace(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** A seed from any number, such as a random one. */
export function seedFrom(number: number): number {
  return Math.floor(Math.abs(number)) % (largest + 1);
}

/** A seed to be read: `123 456 789`. */
export function formatSeed(seed: number): string {
  return String(seed).replace(/\B(?=(\d{3})+$)/g, ' ');
}
