import { inPlace, nothing } from '../grade.ts';
import type { Grader } from '../grader.ts';
import type { NumericItem, ShortAnswerItem, WrittenItem } from '../item.ts';

/** More than this is no answer to a question that a line answers. */
const longest = 500;

/** A line of text that is compared with the key, or a number within the key's tolerance. */
export const written: Grader<WrittenItem<unknown>> = {
  isComplete: (item, response) =>
    response.kind === 'written' &&
    response.text.trim() !== '' &&
    response.text.length <= longest &&
    (item.type !== 'numeric' || readNumber(item, response.text) !== null),
  grade(item, response) {
    if (response.kind !== 'written') return nothing;
    const right = item.type === 'numeric' ? isNear(item, response.text) : isAccepted(item, response.text);
    return inPlace(right ? 1 : 0, 1, 1);
  },
  order: () => ({ ids: [], solved: false }),
  untouched: () => null,
};

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

function isAccepted({ accepted, patterns }: ShortAnswerItem<unknown>, text: string): boolean {
  const given = text.trim();
  return (
    accepted.some((answer) => folded(answer) === folded(given)) ||
    patterns.some(({ source, flags }) => new RegExp(source, flags).test(given))
  );
}

/** A number as people write it: a comma or a point, the unit behind it or not. Null where it is none. */
function readNumber({ unit }: NumericItem<unknown>, text: string): number | null {
  const given = folded(text);
  const bare = unit !== '' && given.endsWith(folded(unit)) ? given.slice(0, -unit.length).trim() : given;
  return /^[+-−]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/.test(bare)
    ? Number(bare.replace(',', '.').replace('−', '-'))
    : null;
}

function isNear(item: NumericItem<unknown>, text: string): boolean {
  const given = readNumber(item, text);
  // Sums such as 0.1 + 0.2 must not fail by their last binary digit.
  const slack = Math.max(Math.abs(item.value), 1) * 1e-9;
  return given !== null && Math.abs(given - item.value) <= item.tolerance + slack;
}
