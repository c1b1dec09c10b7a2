import type { ScalarValue } from './node.ts';

const words = new Map<string, ScalarValue>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
]);

const integers: readonly (readonly [RegExp, number])[] = [
  [/^([-+]?)0[xX]([0-9a-fA-F]+)$/, 16],
  [/^([-+]?)0[bB]([01]+)$/, 2],
  [/^([-+]?)0[oO]?([0-7]+)$/, 8],
  [/^([-+]?)(0|[1-9][0-9]*)$/, 10],
];
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * What a plain (unquoted, untagged) scalar means to Kubernetes, which reads YAML 1.1 with its own number syntax:
 * `yes` and `on` are booleans, `0120` is octal, `1_000` is a thousand, `08` falls through to a float, and dates
 * and `12:30` stay strings. `.inf` and `.nan` give numbers that JSON can't hold: the caller refuses them.
 * See https://yaml.org/type/bool.html and https://yaml.org/type/int.html.
 */
export function resolveScalar(source: string): ScalarValue {
  const word = words.get(source);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(source)) return source;
  if (source.startsWith('.')) return float.test(source) ? finiteOr(source, Number(source)) : source;
  const digits = source.replaceAll('_', '');
  for (const [pattern, radix] of integers) {
    const match = pattern.exec(digits);
    if (match) return Number.parseInt(`${match[1]}${match[2]}`, radix);
  }
  return float.test(digits) ? finiteOr(source, Number(digits)) : source;
}

/** A number too large for a double stays a string, as with Go's ParseFloat. */
function finiteOr(source: string, value: number): ScalarValue {
  return Number.isFinite(value) ? value : source;
}
