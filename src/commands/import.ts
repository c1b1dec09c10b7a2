/**
 * `npm run import -- <page.md> [--to <lesson folder>]`: makes a lesson of a Hugo page with quizdown. Writes nothing
 * unless the whole page could be read, and never into a folder that is there already.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatContentError } from '../build/checks/content-error.ts';
import { importPage } from '../build/import/import-page.ts';
import { knowledge } from '../build/knowledge.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const [page] = positionals;
const stop = (...lines: string[]): never => {
  for (const line of lines) console.error(line);
  process.exit(1);
};
if (!page || positionals.length > 1) {
  stop('Name one page: npm run import -- <page.md> [--to content/lessons/<part>/<lesson>]');
} else if (!existsSync(page)) {
  stop(`There is no file ${page}. Mend the path.`);
} else {
  let source = '';
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(page));
  } catch {
    stop(`${page}:1 The page is not UTF-8, so its signs can not be told. Save it as UTF-8.`);
  }
  const slug = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? ['page']).join('-');
  const result = importPage(source, page, knowledge.validate);
  if ('errors' in result) {
    stop(...result.errors.map(formatContentError), 'Nothing was written.');
  } else {
    const { lesson, quiz, questions, pictures, title } = result.lesson;
    const folder = relative('.', values.to ?? join('content/lessons/imported', slug(basename(page, '.md'))));
    if (existsSync(folder))
      stop(`${folder} is there already and is not overwritten. Name another folder with --to.`);
    const missing = pictures.filter((picture) => !existsSync(join(dirname(page), picture)));
    if (missing.length > 0) {
      stop(
        ...missing.map(
          (picture) => `${page}:1 The picture ${picture} does not lie beside the page. Put it there.`,
        ),
      );
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'lesson.mdx'), lesson);
    if (quiz) writeFileSync(join(folder, 'quiz.md'), quiz);
    for (const picture of pictures)
      copyFileSync(join(dirname(page), picture), join(folder, basename(picture)));
    const count = (what: RegExp) => lesson.match(what)?.length ?? 0;
    const diagrams = count(/^\s*```mermaid/gm);
    const editors = count(/^\s*```yaml/gm);
    console.log(
      `${folder}: «${title}». Editors: ${editors}, diagrams: ${diagrams}, questions: ${questions}.`,
    );
    const [, part, id] = /^content\/lessons\/([^/]+)\/([^/]+)$/.exec(folder) ?? [];
    if (part && id) {
      console.log(`To show it, add to content/course.yaml: ${id}, to the lessons of the part ${part}.`);
      if (diagrams > 0) console.log('Then run `npm run diagrams`.');
      console.log('Look at its objectives: a page says nothing of them, so they are a stopgap.');
    }
  }
}
