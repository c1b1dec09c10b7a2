import { escapeXml } from '../markup/escape-xml.ts';
import { xml, xmlDocument } from '../markup/xml.ts';
import type { Chapter, ExportedQuiz, Selection } from '../selection.ts';

/** Identifiers are addresses below this one where no site is named; nothing has to answer there. */
const nowhere = 'https://sidecar-school.example';

/**
 * `cmi5.xml`: an assignable unit for each quiz, in blocks for the parts of the course.
 * https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#131-course-structure-data-model
 */
export function courseStructure(
  selection: Selection,
  pages: ReadonlyMap<string, string>,
  site: string | null,
): string {
  const { id, title, summary, chapters } = selection;
  const named = (kind: string, id: string) => `${(site ?? nowhere).replace(/\/$/, '')}/${kind}/${id}`;
  const unit = (quiz: ExportedQuiz) => {
    const { passingGrade } = quiz.quiz.options;
    return xml(
      'au',
      {
        id: named('quizzes', quiz.id),
        moveOn: passingGrade === null ? 'Completed' : 'CompletedAndPassed',
        masteryScore: passingGrade === null ? null : passingGrade / 100,
        launchMethod: 'AnyWindow',
      },
      told(quiz),
      xml('url', {}, escapeXml(pages.get(quiz.id) ?? '')),
    );
  };
  const block = (chapter: Chapter) =>
    xml('block', { id: named('parts', chapter.id) }, told(chapter), ...chapter.quizzes.map(unit));
  const [only, ...others] = chapters;
  return xmlDocument(
    xml(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      xml('course', { id: named('courses', id) }, told({ title, summary })),
      ...(only && others.length === 0 ? only.quizzes.map(unit) : chapters.map(block)),
    ),
  );
}

function told({ title, summary }: { readonly title: string; readonly summary: string }): string {
  const inEnglish = (text: string) => xml('langstring', { lang: 'en' }, escapeXml(text));
  return `${xml('title', {}, inEnglish(title))}${xml('description', {}, inEnglish(summary))}`;
}
