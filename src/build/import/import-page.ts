import { markdownToMdast } from 'satteri';
import { stringify } from 'yaml';
import type { LessonFrontmatter } from '../../content-schemas/lesson.ts';
import type { ContentError } from '../checks/content-error.ts';
import type { Validate } from '../checks/verdicts.ts';
import { contentTree, walk } from '../content-fences.ts';
import { applyEdits } from './edits.ts';
import { editFences } from './fences.ts';
import { type FrontMatter, takeFrontMatter } from './front-matter.ts';
import { editHeadings } from './headings.ts';
import type { Page } from './page.ts';
import { editProse } from './prose.ts';
import { takeQuiz } from './quiz.ts';
import { editShortcodes, mermaidFences } from './shortcodes.ts';

/** A lesson made of a page. */
export interface ImportedLesson {
  readonly title: string;
  readonly lesson: string;
  readonly quiz: string | null;
  readonly questions: number;
  /** Pictures that lie beside the page and belong beside the lesson. */
  readonly pictures: readonly string[];
}

/**
 * Makes a lesson of a Hugo page.
 *
 * @param source the page
 * @param file its name, for errors
 * @param validate what finds the verdict of a YAML fence
 * @returns the lesson, or everything that keeps it from being one
 */
export function importPage(
  source: string,
  file: string,
  validate?: Validate,
): { readonly lesson: ImportedLesson } | { readonly errors: readonly ContentError[] } {
  const errors: ContentError[] = [];
  const clean = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { frontMatter, text: body } = takeFrontMatter(clean, file, errors);
  const text = mermaidFences(body);
  const page: Page = { file, text, tree: markdownToMdast(text), edits: [], errors };
  editShortcodes(page);
  const quiz = takeQuiz(text, file, errors);
  const outside = (line: number) => !page.edits.some(({ start, end }) => inLines(text, line, start, end));
  editHeadings(page, frontMatter?.title ?? '');
  const prose: Page = { ...page, errors: [] };
  editFences(prose, validate);
  editProse(prose, frontMatter?.canonical ?? '');
  // What stands in the quiz is not prose, and its own parser has spoken of it.
  errors.push(...prose.errors.filter(({ line }) => outside(line)));
  if (errors.length > 0 || !frontMatter) return { errors: errors.sort((a, b) => a.line - b.line) };

  const content = applyEdits(text, page.edits)
    .trim()
    .replace(/\n+\s*(?:-{3,}|\*{3,})$/, '');
  const lesson = `---\n${stringify(lessonHead(frontMatter, content, quiz?.questions ?? 0))}---\n\n${content}\n`;
  const pictures: string[] = [];
  try {
    walk(contentTree(lesson, 'lesson.mdx'), (node) => {
      if (node.type === 'image') pictures.push(node.url.replace(/^\.\//, ''));
    });
  } catch (error) {
    const what = `What would come out is no MDX: ${error instanceof Error ? error.message : String(error)}.`;
    const why = 'The page has something that Markdown takes and MDX does not.';
    return { errors: [{ file, line: 1, what, why, remedy: 'Find it by leaving out parts of the page.' }] };
  }
  return {
    lesson: {
      title: frontMatter.title,
      lesson,
      quiz: quiz?.text ?? null,
      questions: quiz?.questions ?? 0,
      pictures,
    },
  };
}

/** Whether a line lies in a stretch of several lines; an edit within one line hides nothing. */
function inLines(text: string, line: number, start: number, end: number): boolean {
  const first = text.slice(0, start).split('\n').length;
  const last = text.slice(0, end).split('\n').length;
  return last > first && first <= line && line <= last;
}

function lessonHead(
  { title, description, canonical, license }: FrontMatter,
  content: string,
  questions: number,
) {
  const words = content.split(/\s+/).length;
  const objective =
    questions > 0 ? `Answer ${questions} questions on ${title}` : `Say what ${title} is about`;
  const head: LessonFrontmatter = {
    title,
    summary: description,
    objectives: [objective],
    prerequisites: [],
    // Read attentively: 180 words a minute.
    minutes: Math.min(60, Math.max(1, Math.round(words / 180))),
    sources: [{ title: license ? `${title}, ${license}` : title, url: canonical }],
  };
  return head;
}
