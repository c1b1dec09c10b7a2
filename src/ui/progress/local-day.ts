const dayLength = 86_400_000;

/** The number of the learner's calendar day in which a time lies, counted from 1970. */
export function localDay(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayLength;
}

const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day as a learner would name it today: `Tomorrow`, `Friday 27 November`. */
export function nameOfDay(day: number, today: number): string {
  return day === today + 1 ? 'Tomorrow' : weekday.format(day * dayLength);
}
