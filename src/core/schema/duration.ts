const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

const form = /^([-+]?)(?:0|((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+))$/;
const part = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g;

/**
 * Nanoseconds of a duration as Go writes them (`1.5h`, `1m30s`, `250ms`, `0`), or nothing where the text is none:
 * there is no day, and a number needs its unit. See https://pkg.go.dev/time#ParseDuration.
 */
export function parseNanoseconds(text: string): bigint | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  let total = 0n;
  for (const [, whole = '', fraction = '', name = ''] of (match[2] ?? '').matchAll(part)) {
    const unit = units[name] ?? 0;
    const rest =
      fraction === ''
        ? 0
        : Math.trunc(Number(fraction.slice(0, 18)) * (unit / 10 ** Math.min(fraction.length, 18)));
    total += BigInt(whole || 0) * BigInt(unit) + BigInt(rest);
  }
  // Go counts in 64 bits: about 292 years.
  if (total >= 2n ** 63n) return undefined;
  return match[1] === '-' ? -total : total;
}

/** Milliseconds of a duration, with their fraction; nothing where the text is none. */
export function parseDuration(text: string): number | undefined {
  const nanoseconds = parseNanoseconds(text);
  return nanoseconds === undefined ? undefined : Number(nanoseconds) / 1e6;
}
