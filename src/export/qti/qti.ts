import { diagramKey } from '../../build/diagram-key.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { Exported, ExportOptions } from '../exporter.ts';
import { diagramWords } from '../markup/diagram-words.ts';
import { standaloneDiagram } from '../markup/standalone-diagram.ts';
import { toXhtml } from '../markup/to-xhtml.ts';
import { xml } from '../markup/xml.ts';
import { notesOn } from '../notes.ts';
import { type ExportedQuiz, quizzesOf, type Selection } from '../selection.ts';
import { zip } from '../zip.ts';
import { assessmentItem } from './assessment-item.ts';
import { assessmentTest } from './assessment-test.ts';
import { type QtiResource, qtiManifest } from './manifest.ts';

/** A QTI 2.1 content package: a manifest, a test, a document for each item, and their pictures. */
export function qti(selection: Selection, { site }: ExportOptions): Exported {
  const files: Record<string, string> = {};
  const items = quizzesOf(selection).flatMap((quiz) =>
    quiz.quiz.items.flatMap((item) => addItem(quiz, item, site, files)),
  );
  files['test.xml'] = assessmentTest(selection, items);
  const manifest = qtiManifest(selection.id, 'test.xml', items);
  return {
    extension: '.qti.zip',
    data: zip({ 'imsmanifest.xml': manifest, ...files }),
    notes: notesOn(selection, ({ item }) => [note(item), hintsNote(item)]),
  };
}

function addItem(
  { id, quiz }: ExportedQuiz,
  item: Item,
  site: string | null,
  files: Record<string, string>,
): readonly (QtiResource & { readonly quiz: string })[] {
  if (item.type === 'repair') return [];
  const pictures: string[] = [];
  const options = {
    site,
    diagram: (diagram: Parameters<typeof diagramWords>[0]) => {
      const svg = standaloneDiagram(diagram.code);
      if (svg === null) return diagramWords(diagram);
      const path = `pictures/${diagramKey(diagram.code)}.svg`;
      files[path] = svg;
      if (!pictures.includes(path)) pictures.push(path);
      return `<p>${xml('img', { src: `../${path}`, alt: `${diagram.title}. ${diagram.description}` })}</p>`;
    },
  };
  const identifier = `item-${id}.${item.id}`;
  const href = `items/${id}.${item.id}.xml`;
  files[href] = assessmentItem(identifier, item, {
    line: (text) => toXhtml(text, 'line', options),
    block: (text) => toXhtml(text, 'block', options),
    scoring: item.scoring ?? quiz.options.scoring,
    shuffle: item.shuffleAnswers ?? quiz.options.shuffleAnswers,
  });
  return [{ quiz: id, identifier, href, pictures }];
}

function note(item: Item): string | null {
  if (item.type === 'repair')
    return 'Left out, since only the validator can say whether YAML is mended; SCORM and cmi5 packages have it:';
  return item.type === 'short-answer' && item.patterns.length > 0
    ? 'With the accepted answers alone, since platforms disagree on patterns:'
    : null;
}

function hintsNote({ type, hints }: Item): string | null {
  return type !== 'repair' && hints.length > 0
    ? 'Without hints, which QTI 2.1 has no common way to show:'
    : null;
}
