import { graderOf } from '../core/quiz/grader.ts';
import { allGraders } from '../core/quiz/graders/all-graders.ts';
import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';

/** What reading a quiz may take at most, in milliseconds: ten times what the longest of the course takes. */
const longest = 1000;

/**
 * Reads a text as a quiz. Throws what is wrong with the outcome: nothing read and nothing said, an error that points
 * outside the text or does not say what, why and what to do, items that can not be told apart or asked.
 */
export function judgeQuiz(text: string): void {
  // The second run tells a pause of the machine from an input that is slow.
  if (read(text) > longest && read(text) > longest) throw new Error(`It took longer than ${longest} ms.`);
}

function read(text: string): number {
  const start = performance.now();
  const { quiz, errors } = parseQuizdown(text, 'quiz.md');
  const taken = performance.now() - start;
  const lines = text.split(/\r\n|[\r\n]/);
  if (!quiz && errors.length === 0) throw new Error('Nothing was read, and nothing said of it.');
  for (const { code, file, line, column, what, why, remedy } of errors) {
    const length = lines[line - 1]?.length ?? -1;
    if (file !== 'quiz.md' || column < 1 || column > length + 1)
      throw new Error(`${code} points outside the text: ${line}:${column} of ${lines.length} lines.`);
    for (const sentence of [what, why, remedy])
      if (!/^\S[\s\S]*[.)"]$/.test(sentence)) throw new Error(`${code} says no whole sentence: ${sentence}`);
  }
  const items = quiz?.items ?? [];
  if (new Set(items.map(({ id }) => id)).size < items.length) throw new Error('Two items share an id.');
  for (const item of items) {
    const { ids } = graderOf(allGraders, item).order(item);
    if (new Set(ids).size < ids.length) throw new Error(`Two options of ${item.id} share an id.`);
    if (item.stem.source === '' || item.fingerprint === '') throw new Error(`${item.id} asks nothing.`);
  }
  return taken;
}
