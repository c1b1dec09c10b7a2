import { createHash } from 'node:crypto';

const inlineScript = /<script>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style>([\s\S]*?)<\/style>/g;

/** What stands inside a page and may run or apply there, as CSP sources: `'sha256-…'`. */
export interface InlineSources {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/**
 * @param html a built page
 * @returns the hashes of its inline scripts and style elements
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function inlineSources(html: string): InlineSources {
  const hashes = (pattern: RegExp) =>
    new Set(
      [...html.matchAll(pattern)].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      ),
    );
  return { scripts: hashes(inlineScript), styles: hashes(inlineStyle) };
}

/**
 * Files of the site's own, and inline what the build itself put there, by hash. `wasm-unsafe-eval` lets Pagefind compile
 * its WebAssembly index; it allows no JavaScript from strings.
 */
function policy({ scripts, styles }: InlineSources): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @returns the page with its policy as the first thing after the character set, before all that it governs */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineSources(html))}">`;
  return html.replace('<meta charset="utf-8">', (charset) => `${charset}${meta}`);
}

/**
 * The `_headers` file for hosts that read it; `frame-ancestors` works in a header only. One policy serves all pages, so
 * it allows what stands in any of them; each page's own is stricter.
 */
export function headersFile(base: string, pages: readonly InlineSources[]): string {
  const all: InlineSources = {
    scripts: new Set(pages.flatMap(({ scripts }) => [...scripts])),
    styles: new Set(pages.flatMap(({ styles }) => [...styles])),
  };
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy(all)}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '',
    `${base}_assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
