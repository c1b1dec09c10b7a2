/** The numbers in a list of lines and ranges: `2-4,7`. */
export function lineNumbers(list: string | undefined): readonly number[] {
  return (list ?? '').split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part) ?? [];
    const first = Number(from);
    return from ? Array.from({ length: Math.max(0, Number(to) - first + 1) }, (_, at) => first + at) : [];
  });
}

/**
 * Highlighted code whose lines `span.line` bear an attribute for each list that names them, such as `data-mark`.
 *
 * @param lists from the attribute's name to the lines, as `lineNumbers` reads them
 */
export function markLines(code: string, lists: Readonly<Record<string, string | undefined>>): string {
  const marks = Object.entries(lists).map(([name, list]) => ({ name, lines: new Set(lineNumbers(list)) }));
  let line = 0;
  return code.replaceAll('<span class="line">', () => {
    line += 1;
    const names = marks.filter(({ lines }) => lines.has(line)).map(({ name }) => ` data-${name}`);
    return `<span class="line"${names.join('')}>`;
  });
}
