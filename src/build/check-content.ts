import { checkCheatSheets } from './checks/cheat-sheets.ts';
import type { ContentError } from './checks/content-error.ts';
import { checkDiagrams } from './checks/diagrams.ts';
import { checkGlossary } from './checks/glossary.ts';
import { checkLabs } from './checks/labs.ts';
import { checkLinks } from './checks/links.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkPrerequisites } from './checks/prerequisites.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { readContent } from './checks/read-content.ts';
import { checkTableOfContents } from './checks/table-of-contents.ts';
import { checkVerdicts, type Validate } from './checks/verdicts.ts';

/** What the checks need to know of the rest of the course; what is absent is not checked. */
export interface Knowledge {
  readonly validate?: Validate;
  /** The codes that have a page `/rules/<code>`. */
  readonly codes?: readonly string[];
}

/**
 * Checks all of `content/`, and never stops at the first error.
 *
 * @param root the repository
 * @returns what is to be mended, by file and line
 */
export function checkContent(root: string, { validate, codes }: Knowledge): ContentError[] {
  const content = readContent(root);
  return [
    ...content.errors,
    ...checkTableOfContents(content),
    ...checkOrphans(content),
    ...checkPrerequisites(content),
    ...checkGlossary(content),
    ...checkCheatSheets(content, codes, validate),
    ...checkLinks(content, codes),
    ...checkQuizzes(content, validate),
    ...checkDiagrams(content),
    ...(validate ? [...checkVerdicts(content, validate), ...checkLabs(content, validate)] : []),
  ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
