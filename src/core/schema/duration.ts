const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/**
 * Milliseconds of a duration as Go writes them (`1.5h`, `1m30s`, `250ms`, `0`), or nothing where the text is none:
 * there is no day, and a number needs its unit. See https://pkg.go.dev/time#ParseDuration.
 */
export function parseDuration(text: string): number | undefined {
  const match = /^([-+]?)(?:0|((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+))$/.exec(text);
  if (!match) return undefined;
  let total = 0;
  for (const [, amount, unit] of (match[2] ?? '').matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h)/g)) {
    total += Number(amount) * (units[unit ?? ''] ?? 0);
  }
  // Go counts in 64 bits of nanoseconds: about 292 years.
  return total > 9_223_372_036_854 ? undefined : match[1] === '-' ? -total : total;
}
