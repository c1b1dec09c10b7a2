const minute = 60_000;

/** What the clock shows: whole minutes, so that nothing ticks. */
export function wordsOfTime(left: number): string {
  const minutes = Math.ceil(left / minute);
  return minutes > 1 ? `${minutes} minutes left` : 'Less than a minute left';
}

/** What a screen reader says, once each: at five minutes and at one. Empty before. */
export function warningOf(left: number): string {
  if (left <= minute) return 'One minute left. What is answered then is handed in.';
  return left <= 5 * minute ? 'Five minutes left.' : '';
}
