import type { ItemParts } from '../gather-parts.ts';
import type { FindingItem, RepairItem } from '../item.ts';
import { asFence, type JudgedFence } from '../judged-fence.ts';
import type { Complaints } from '../quiz-error.ts';
import { fingerprint, type ItemBase, plainWords } from './item-base.ts';
import { choiceOptions, markedOptions } from './read-choice.ts';

/** The comment that marks the line of a finding: `subset: v2 # IST0101`, as in the examples of rules. */
const mark = /[ \t]+#[ \t]*([A-Z]{2,4}\d{4}|[a-z]+(?:-[a-z]+)+)[ \t]*$/;

/** ```` ```yaml finding ````, one line marked with its code or none, and a task list of what may be found. */
export function readFinding(
  base: ItemBase,
  parts: ItemParts,
  fence: JudgedFence,
  complaints: Complaints,
): FindingItem {
  const lines = fence.code.split('\n');
  const marked = lines.flatMap((text, at) => {
    const code = mark.exec(text)?.[1];
    return code ? [{ code, line: at + 1 }] : [];
  });
  const [first, second] = marked;
  if (second)
    complaints.add(
      'two-keys',
      { line: fence.at.line + second.line, column: 1 },
      `Line ${second.line} of this YAML is marked, and so is a line before it.`,
      'The question is which finding the YAML gets, and on which line: it has one.',
      'Leave one line marked, or ask two questions.',
    );
  const options = choiceOptions(parts);
  const key = options.filter(({ correct }) => correct);
  const names = key.map(({ text }) => plainWords(text).replaceAll('`', ''));
  if (key.length !== 1 || (first && names[0] !== first.code))
    complaints.add(
      'two-keys',
      fence.at,
      first
        ? `The YAML marks ${first.code}, and the options mark ${names.join(' and ') || 'nothing'}.`
        : `The options mark ${names.join(' and ') || 'nothing'}.`,
      'The key is one finding, and the line it stands on.',
      'Tick the one option that says the code that the YAML marks; with no line marked, the option that says so.',
    );
  const code = lines.map((text) => text.replace(mark, '')).join('\n');
  const line = first?.line ?? null;
  return {
    ...base,
    type: 'finding',
    options,
    code: asFence(fence, code),
    line,
    fingerprint: fingerprint('finding', [String(line), code, ...markedOptions(options)]),
  };
}

/** ```` ```yaml repair ```` with what is broken, and ```` ```yaml solution ```` with one way to mend it. */
export function readRepair(
  base: ItemBase,
  { judged }: ItemParts,
  fence: JudgedFence,
  complaints: Complaints,
): RepairItem | null {
  const solution = judged.find(({ word }) => word === 'solution');
  if (!solution) {
    complaints.add(
      'no-solution',
      fence.at,
      'This repair has no solution.',
      'That it can be mended is only known where it was done once, and a learner who gives up is shown how.',
      'Add a fence ```yaml solution with the YAML as it should be.',
    );
    return null;
  }
  return {
    ...base,
    type: 'repair',
    options: [],
    code: asFence(fence, fence.code),
    solution: asFence(solution, solution.code),
    judge: fence.judge,
    fingerprint: fingerprint('repair', [fence.judge, fence.code]),
  };
}
