const months = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const days = 'SUN|MON|TUE|WED|THU|FRI|SAT';
/** Minute, hour, day of the month, month, day of the week: limits and names. */
const columns: readonly (readonly [least: number, most: number, names: string])[] = [
  [0, 59, ''],
  [0, 23, ''],
  [1, 31, ''],
  [1, 12, months],
  [0, 6, days],
];

/**
 * Whether the text is a schedule that Kubernetes reads: five columns, or a word such as `@hourly`.
 * https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
export function isSchedule(text: string): boolean {
  if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$|^@every \S+$/.test(text)) return true;
  const parts = text.trim().split(/\s+/);
  return (
    parts.length === columns.length &&
    columns.every(([least, most, names], index) =>
      (parts[index] ?? '').split(',').every((range) => isRange(range, least, most, names.split('|'))),
    )
  );
}

function isRange(text: string, least: number, most: number, names: readonly string[]): boolean {
  const [range = '', step = '1', ...more] = text.split('/');
  if (more.length > 0 || !/^[1-9]\d*$/.test(step)) return false;
  if (range === '*' || range === '?') return true;
  const ends = range.split('-').map((end) => numberOf(end, least, names));
  return (
    ends.length <= 2 &&
    ends.every((end) => end >= least && end <= most) &&
    (ends[0] ?? 0) <= (ends.at(-1) ?? 0)
  );
}

function numberOf(text: string, least: number, names: readonly string[]): number {
  const name = names.indexOf(text.toUpperCase());
  return name >= 0 ? name + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
