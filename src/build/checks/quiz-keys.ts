import type { FindingItem, Item, RepairItem } from '../../core/quiz/item.ts';
import { fenceCode } from '../../core/quiz/judged-fence.ts';
import { keepsDocuments } from '../../core/quiz/keeps-documents.ts';
import type { ParsedQuiz } from '../../core/quiz/quiz.ts';
import type { ContentError } from './content-error.ts';
import type { Validate } from './verdicts.ts';

type Complain = (line: number, what: string, why: string, remedy: string) => void;

/** Who can judge repairs at build, by the name in ```` ```yaml repair="…" ````; the page has its side in `ui/quiz/judges.ts`. */
function judges(validate: Validate): Readonly<Record<string, (yaml: string) => boolean>> {
  return {
    validator(yaml) {
      const { admitted, clean } = validate([{ name: 'mesh.yaml', text: yaml }]);
      return admitted === 'passed' && clean === 'passed';
    },
  };
}

/** What the validator says is what the keys of findings and repairs say. */
export function checkQuizKeys({ file, items }: ParsedQuiz, validate: Validate): ContentError[] {
  const errors: ContentError[] = [];
  const complain: Complain = (line, what, why, remedy) => errors.push({ file, line, what, why, remedy });
  for (const item of items as readonly Item[]) {
    if (item.type === 'finding') checkFinding(item, validate, complain);
    if (item.type === 'repair') checkRepair(item, validate, complain);
  }
  return errors;
}

function checkFinding(item: FindingItem, validate: Validate, complain: Complain): void {
  const text = fenceCode(item.code);
  const found = validate([{ name: 'mesh.yaml', text }]).diagnostics.map(({ code, range }) => ({
    code,
    line: text.slice(0, range.start).split('\n').length,
  }));
  const key = item.options.find(({ correct }) => correct)?.text.source.replaceAll('`', '') ?? '';
  const right =
    item.line === null
      ? found.length === 0
      : found.length === 1 && found[0]?.line === item.line && found[0].code === key;
  if (right) return;
  const says = found.map(({ code, line }) => `${code} on line ${line}`).join(', ') || 'nothing';
  complain(
    item.code.at.line,
    `The key is ${item.line === null ? 'no finding' : `${key} on line ${item.line}`}, and validation finds ${says}.`,
    'Learners would be told that a right answer is wrong.',
    'Mend the YAML so that it has one finding, and mark its line; or mark none where nothing is found.',
  );
}

function checkRepair(item: RepairItem, validate: Validate, complain: Complain): void {
  const known = judges(validate);
  const passes = known[item.judge];
  const [start, solution] = [fenceCode(item.code), fenceCode(item.solution)];
  if (!passes)
    complain(
      item.code.at.line,
      `There is no judge "${item.judge}".`,
      'Nobody could say whether the YAML is mended.',
      `Name one of ${Object.keys(known).join(', ')}, or none for the validator.`,
    );
  else if (passes(start))
    complain(
      item.code.at.line,
      'The YAML to be mended has no findings.',
      'There is nothing to mend.',
      'Break it, or ask another question.',
    );
  else if (!passes(solution))
    complain(
      item.solution.at.line,
      'The solution has findings.',
      'What is shown as the way to mend it would not be accepted.',
      'Mend the solution.',
    );
  else if (!keepsDocuments(start, solution))
    complain(
      item.solution.at.line,
      'The solution lacks a document that the start has.',
      'Deleting what is broken does not count as mending.',
      'Keep every document, by its kind and name.',
    );
}
