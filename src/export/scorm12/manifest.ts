import { escapeXml } from '../markup/escape-xml.ts';
import { xml, xmlDocument } from '../markup/xml.ts';
import type { PlayerFiles } from '../player/player-files.ts';
import { type Chapter, type ExportedQuiz, quizzesOf, type Selection } from '../selection.ts';

/**
 * The manifest of a SCORM 1.2 package: an organization with an item for each quiz, below the parts of the course, and
 * the player's files as an asset that all of them depend on.
 */
export function scorm12Manifest(selection: Selection, { pages, shared }: PlayerFiles): string {
  const { id, title, chapters } = selection;
  const quizzes = quizzesOf(selection);
  const items = chapters.length === 1 ? quizzes.map(item) : chapters.map((chapter) => part(chapter));
  const resources = quizzes.map((quiz) => sco(quiz, pages.get(quiz.id) ?? ''));
  const files = Object.keys(shared).map((href) => xml('file', { href }));
  return xmlDocument(
    xml(
      'manifest',
      {
        identifier: `package-${id}`,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
      xml(
        'organizations',
        { default: `organization-${id}` },
        xml('organization', { identifier: `organization-${id}` }, titled(title), ...items),
      ),
      xml(
        'resources',
        {},
        ...resources,
        xml('resource', { identifier: 'player', type: 'webcontent', 'adlcp:scormtype': 'asset' }, ...files),
      ),
    ),
  );
}

const titled = (title: string) => xml('title', {}, escapeXml(title));

function part({ id, title, quizzes }: Chapter): string {
  return xml('item', { identifier: `chapter-${id}` }, titled(title), ...quizzes.map(item));
}

function item({ id, title, quiz }: ExportedQuiz): string {
  const { passingGrade } = quiz.options;
  const mark = passingGrade === null ? '' : xml('adlcp:masteryscore', {}, String(passingGrade));
  return xml('item', { identifier: `item-${id}`, identifierref: `quiz-${id}` }, titled(title), mark);
}

function sco({ id }: ExportedQuiz, href: string): string {
  return xml(
    'resource',
    { identifier: `quiz-${id}`, type: 'webcontent', 'adlcp:scormtype': 'sco', href },
    xml('file', { href }),
    xml('dependency', { identifierref: 'player' }),
  );
}
