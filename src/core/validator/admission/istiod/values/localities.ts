/**
 * Why places (`region/zone/sub-zone`) can't stand together, or nothing: one is malformed, or covers another. Istio
 * reads them in an order of chance, and some orders hide an overlap; here every overlap counts.
 */
export function localitiesFault(places: readonly string[]): string | undefined {
  const seen: (readonly string[])[] = [];
  for (const place of places) {
    if (/\*.*\*|\*./s.test(place)) return `"${place}" has an asterisk elsewhere than at its end`;
    const [region = '', zone, ...rest] = place.split('/');
    const parts =
      zone === undefined ? [region] : rest.length === 0 ? [region, zone] : [region, zone, rest.join('/')];
    if (parts.includes('')) return `"${place}" has an empty part`;
    const twin = seen.find((other) => covers(other, parts) || covers(parts, other));
    if (twin) return `"${place}" overlaps with "${twin.join('/')}"`;
    seen.push(parts);
  }
  return undefined;
}

/** Whether every place that `other` means is meant by `one`: its parts are equal as far as they go, or an asterisk. */
function covers(one: readonly string[], other: readonly string[]): boolean {
  return one.every((part, index) => part === '*' || (index < other.length && part === other[index]));
}
