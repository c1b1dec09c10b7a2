/**
 * `npm run export -- --format <format> <quiz file, lesson id or "course"> [--out folder]`: quizzes for learning platforms
 * and for paper. What the format can't say of an item is told on standard error. `SITE` is the address that links lead
 * to; without it they are plain text.
 * Exit status: 0 written, 2 nothing was written.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formats } from '../export/formats.ts';
import { formatNotes } from '../export/notes.ts';
import { SelectionError, selectQuizzes } from '../export/select-quizzes.ts';

const names = Object.keys(formats);
const usage = `npm run export -- --format ${names.join('|')} <quiz file, lesson id or "course"> [--out folder]`;

const stop = (...lines: string[]): never => {
  for (const line of lines) console.error(line);
  process.exit(2);
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string', default: 'exports' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Paths are meant from where the teacher stands; npm runs scripts in the project's folder. */
const fromHere = (path: string) => relative('.', resolve(process.env['INIT_CWD'] ?? '.', path));

function select(what: string) {
  try {
    return selectQuizzes(/[./\\]/.test(what) ? fromHere(what) : what);
  } catch (error) {
    if (error instanceof SelectionError) return stop(error.message, 'Nothing was written.');
    throw error;
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [what, ...more] = positionals;
if (!what || more.length > 0) stop('Name one thing to export.', usage);
const name = values.format ?? '';
const exporter = Object.hasOwn(formats, name) ? formats[name] : undefined;
if (!exporter) {
  stop(
    `${name === '' ? 'Name a format' : `There is no format «${name}»`}. The formats are ${names.join(', ')}.`,
    usage,
  );
} else {
  const selection = select(what ?? '');
  const { extension, data, notes } = await exporter(selection, { site: process.env['SITE'] ?? null });
  for (const line of formatNotes(notes)) console.error(line);
  const folder = fromHere(values.out);
  const file = join(folder, `${selection.id}${extension}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, data);
  console.log(file);
}
