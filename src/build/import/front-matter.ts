import { parse as parseToml, TomlError } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { ContentError } from '../checks/content-error.ts';

/** What of a Hugo page's front matter a lesson needs. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  /** Where the page was published: the lesson's source. */
  readonly canonical: string;
  readonly license: string | null;
}

const why = 'The lesson page, its description and its sources are made from the front matter.';

/**
 * Splits a page into front matter, YAML between `---` or TOML between `+++`, and the text with the front matter blanked
 * out, so that lines and offsets stay those of the page.
 */
export function takeFrontMatter(
  source: string,
  file: string,
  errors: ContentError[],
): { frontMatter: FrontMatter | null; text: string } {
  const [block = '', mark = '', inner = ''] =
    /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?\1[ \t]*(?=\n|$)/.exec(source) ?? [];
  if (block === '') {
    errors.push({
      file,
      line: 1,
      what: 'The page has no front matter.',
      why,
      remedy: 'Begin it with title, description and canonical between two lines --- or +++.',
    });
    return { frontMatter: null, text: source };
  }
  const text = block.replace(/[^\n]/g, ' ') + source.slice(block.length);
  const values = mark === '---' ? readYaml(inner, file, errors) : readToml(inner, file, errors);
  if (!values) return { frontMatter: null, text };
  const read = (name: string): string => {
    const value = values[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    errors.push({ file, line: 1, what: `The front matter has no ${name}.`, why, remedy: `Add ${name}.` });
    return '';
  };
  const license = values['license'];
  const frontMatter = {
    title: read('title'),
    description: read('description'),
    canonical: read('canonical'),
    // A copyright sign that was read as Windows-1252 on its way, as in pages scraped from the web.
    license: typeof license === 'string' ? license.replace('Â©', '©') : null,
  };
  if (frontMatter.canonical !== '' && !URL.canParse(frontMatter.canonical)) {
    const what = `canonical is «${frontMatter.canonical}», which is no address.`;
    errors.push({ file, line: 1, what, why, remedy: 'Write the whole address, with https://.' });
    return { frontMatter: null, text };
  }
  return { frontMatter, text };
}

type Values = Readonly<Record<string, unknown>>;

function readYaml(text: string, file: string, errors: ContentError[]): Values | null {
  const document = parseDocument(text);
  for (const { message, linePos } of document.errors) {
    const what = `The front matter is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`;
    errors.push({ file, line: (linePos?.[0].line ?? 1) + 1, what, why, remedy: 'Mend the syntax.' });
  }
  const value: unknown = document.errors.length > 0 ? null : document.toJS();
  return typeof value === 'object' && value !== null
    ? (value as Values)
    : document.errors.length > 0
      ? null
      : {};
}

function readToml(text: string, file: string, errors: ContentError[]): Values | null {
  try {
    return parseToml(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = `The front matter is not TOML: ${error.message.split('\n')[0]}.`;
    errors.push({ file, line: error.line + 1, what, why, remedy: 'Mend the syntax.' });
    return null;
  }
}
