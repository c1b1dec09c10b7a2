import { xml, xmlDocument } from '../markup/xml.ts';
import type { Chapter, ExportedQuiz, Selection } from '../selection.ts';
import { qtiNamespace } from './assessment-item.ts';

/** An item of the package: its quiz, its identifier, and its file. */
export interface ItemFile {
  readonly quiz: string;
  readonly identifier: string;
  readonly href: string;
}

/** The test that joins the items: a section for each quiz, in sections for the parts of the course. */
export function assessmentTest({ id, title, chapters }: Selection, items: readonly ItemFile[]): string {
  const sections =
    chapters.length === 1
      ? chapters.flatMap(({ quizzes }) => quizzes.map((quiz) => section(quiz, items)))
      : chapters.map((chapter) => part(chapter, items));
  const score = xml('sum', {}, xml('testVariables', { variableIdentifier: 'SCORE' }));
  return xmlDocument(
    xml(
      'assessmentTest',
      { xmlns: qtiNamespace, identifier: `test-${id}`, title },
      xml('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      xml(
        'testPart',
        { identifier: 'part-1', navigationMode: 'nonlinear', submissionMode: 'individual' },
        xml('itemSessionControl', { maxAttempts: 1, showFeedback: true }),
        ...sections,
      ),
      xml('outcomeProcessing', {}, xml('setOutcomeValue', { identifier: 'SCORE' }, score)),
    ),
  );
}

function part({ id, title, quizzes }: Chapter, items: readonly ItemFile[]): string {
  return xml(
    'assessmentSection',
    { identifier: `chapter-${id}`, title, visible: true },
    ...quizzes.map((quiz) => section(quiz, items)),
  );
}

function section({ id, title, quiz }: ExportedQuiz, items: readonly ItemFile[]): string {
  const { shuffleQuestions, nQuestions } = quiz.options;
  const own = items.filter(({ quiz }) => quiz === id);
  const drawn = shuffleQuestions && nQuestions !== null ? Math.min(nQuestions, own.length) : null;
  return xml(
    'assessmentSection',
    { identifier: `quiz-${id}`, title, visible: true },
    drawn === null ? '' : xml('selection', { select: drawn }),
    shuffleQuestions ? xml('ordering', { shuffle: true }) : '',
    ...own.map(({ identifier, href }) => xml('assessmentItemRef', { identifier, href })),
  );
}
