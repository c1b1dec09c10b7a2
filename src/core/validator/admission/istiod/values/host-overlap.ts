const isWildcard = (host: string) => host.startsWith('*');

/** Whether some host is meant by both texts: they are equal, or an asterisk of one covers the other. */
export function hostsOverlap(one: string, other: string): boolean {
  return isCovered(one, other) || isCovered(other, one);
}

/** Whether every host that `host` means is meant by `by` as well. */
export function isCovered(host: string, by: string): boolean {
  if (!isWildcard(by)) return host === by;
  const tail = by.slice(1);
  return isWildcard(host) ? host.length >= by.length && host.slice(1).endsWith(tail) : host.endsWith(tail);
}
