const named: readonly (readonly [first: number, last: number])[] = [
  [100, 103],
  [200, 208],
  [226, 226],
  [300, 305],
  [307, 308],
  [400, 418],
  [421, 426],
  [428, 429],
  [431, 431],
  [451, 451],
  [500, 508],
  [510, 511],
];

/** Whether a text is a status of HTTP that has a name: https://pkg.go.dev/net/http#StatusText. */
export function isHttpStatus(text: string): boolean {
  const status = /^[-+]?\d+$/.test(text) ? Number(text) : 0;
  return named.some(([first, last]) => status >= first && status <= last);
}
