/**
 * A short name for a text, the same everywhere and always: FNV-1a, 32 bits, in base 36. For ids and seeds, not for
 * secrets. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function textHash(text: string): string {
  return hashNumber(text).toString(36);
}

/** The same hash as an unsigned number, for a seed. */
export function hashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
