import { complete } from '../core/completion/complete.ts';
import { describeField } from '../core/completion/describe-field.ts';
import { createValidator, type Validator } from '../core/validator/validate.ts';

/** What any input may take: 50 ms for each 1,000 lines, and what garbage collection takes now and then. */
const perThousandLines = 50;
const pause = 150;

/** What is used to judge many inputs after another, as an editor does with what is typed. */
export function inputJudge(validate: Validator = createValidator()): (text: string) => void {
  return (text) => {
    const allowed = (perThousandLines * text.split('\n').length) / 1000 + pause;
    // The second run tells a pause of the machine from an input that is slow.
    if (judge(validate, text) > allowed && judge(createValidator(), text) > allowed) {
      throw new Error(`It took longer than ${Math.round(allowed)} ms.`);
    }
  };
}

/** Judges, suggests and tells at one input. Returns the milliseconds of judging; throws what is wrong with the outcome. */
function judge(validate: Validator, text: string): number {
  const start = performance.now();
  const { diagnostics } = validate([{ name: 'a.yaml', text }]);
  const took = performance.now() - start;
  for (const { code, range, what, why, remedy, fix } of diagnostics) {
    const ranges = [range, ...(fix?.edits ?? []).map((edit) => edit.range)];
    for (const { start: from, end } of ranges) {
      if (from < 0 || from > end || end > text.length) {
        throw new Error(`${code} points outside the text: ${from} to ${end} of ${text.length}.`);
      }
    }
    if ([what, why, remedy].some((sentence) => sentence.trim() === ''))
      throw new Error(`${code} says nothing.`);
  }
  const offset = text.length >> 1;
  for (const at of [offset, text.length]) {
    complete([{ name: 'a.yaml', text }], { file: 'a.yaml', offset: at });
    describeField(text, at);
  }
  return took;
}
