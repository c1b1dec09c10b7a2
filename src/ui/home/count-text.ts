/** What stands below a station whose requests are counted. */
export function countText(count = 0): string {
  return count === 1 ? '1 request' : `${count} requests`;
}
