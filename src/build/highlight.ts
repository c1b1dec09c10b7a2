import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** What a piece of code is, as a class `tok-…` that code.css colours; Shiki wants colours, so each has a stand-in. */
const tokens = {
  key: {
    color: '#000001',
    scopes: ['entity.name.tag', 'entity.name.function', 'support.type.property-name'],
  },
  number: { color: '#000002', scopes: ['constant.numeric', 'constant.language'] },
  comment: { color: '#000003', scopes: ['comment', 'punctuation.definition.comment'] },
  string: { color: '#000004', scopes: ['string'] },
  keyword: { color: '#000005', scopes: ['keyword', 'storage', 'constant.keyword'] },
} as const;
const classOf = new Map<string, string>(
  Object.entries(tokens).map(([name, { color }]) => [color, `tok-${name}`]),
);

const theme: ThemeRegistration = {
  name: 'tokens',
  fg: '#000000',
  bg: '#ffffff',
  settings: Object.values(tokens).map(({ color, scopes }) => ({
    scope: [...scopes],
    settings: { foreground: color },
  })),
};

const languages = ['yaml', 'clojure', 'shellscript', 'json', 'http'] as const;
const aliases: Readonly<Record<string, string>> = { bash: 'shellscript', sh: 'shellscript', yml: 'yaml' };

let highlighter: Promise<HighlighterCore> | undefined;
const load = () =>
  createHighlighterCore({
    themes: [theme],
    langs: [
      import('@shikijs/langs/yaml'),
      import('@shikijs/langs/clojure'),
      import('@shikijs/langs/shellscript'),
      import('@shikijs/langs/json'),
      import('@shikijs/langs/http'),
    ],
    engine: createJavaScriptRegexEngine(),
  });

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/**
 * Code as HTML: a `<code>` with one `span.line` a line and `tok-…` classes, no style attribute.
 *
 * @param language a name that lessons use; one we have no grammar for gives plain text
 */
export async function highlight(code: string, language: string): Promise<string> {
  return `<code>${(await highlightLines(code, language)).join('\n')}</code>`;
}

/** The same line by line, each a `span.line`. */
export async function highlightLines(code: string, language: string): Promise<readonly string[]> {
  const name = aliases[language] ?? language;
  const known = languages.find((known) => known === name);
  highlighter ??= load();
  const lines = known
    ? (await highlighter).codeToTokensBase(code, { lang: known, theme: 'tokens' })
    : code.split('\n').map((content) => [{ content, color: undefined }]);
  return lines.map((line) => {
    const spans = line.map(({ content, color }) => {
      const className = classOf.get(color?.toLowerCase() ?? '');
      return className ? `<span class="${className}">${escapeHtml(content)}</span>` : escapeHtml(content);
    });
    return `<span class="line">${spans.join('')}</span>`;
  });
}
