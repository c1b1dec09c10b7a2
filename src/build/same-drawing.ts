/**
 * How far a number of two drawings of one source may differ, in CSS pixels. Chromium's text shaping, the font and all
 * of Mermaid's layout are the same on every machine; what is left is the rounding of glyph widths, which some
 * platforms do per glyph (up to 1/64 px each, about half a pixel in a long label) and which moves what stands beside
 * the label by as much. One pixel is above that and below anything that a reader would see.
 */
const tolerance = 1;

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** Whether two pictures show the same: equal but for numbers, and no number farther off than the tolerance. */
export function sameDrawing(a: string, b: string): boolean {
  if (a === b) return true;
  const absolute = (svg: string) =>
    svg.replace(/\b[dD]="([^"]*)"/g, (_, path: string) => `d="${spelled(path)}"`);
  const [left, right] = [absolute(a), absolute(b)];
  if (left.replace(number, '#') !== right.replace(number, '#')) return false;
  const [as, bs] = [left.match(number) ?? [], right.match(number) ?? []];
  return (
    as.length === bs.length && as.every((each, at) => Math.abs(Number(each) - Number(bs[at])) <= tolerance)
  );
}

/** Path data with one space between its parts: how tightly it is packed depends on the signs of its numbers. */
const spelled = (path: string) => (path.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).join(' ');
