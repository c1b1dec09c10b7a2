import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headersFile, inlineSources, withPolicy } from './content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (script: string, style: string) =>
  `<head><meta charset="utf-8"><script>${script}</script><script type="module" src="/a.js"></script><style>${style}</style></head>`;

describe('the content security policy', () => {
  it('allows what the build put into the page, by hash, and stands before it', () => {
    const html = withPolicy(page('a()', '.a{}'));
    expect(html).toMatch(/^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('a()')};`);
    expect(html).toContain(`style-src 'self' ${hash('.a{}')};`);
    expect(html).not.toContain('unsafe-inline');
  });

  it('allows in the header what any page has, each once', () => {
    const pages = [page('a()', '.a{}'), page('a()', '.b{}')].map(inlineSources);
    const headers = headersFile('/course/', pages);
    expect(headers).toContain(`style-src 'self' ${hash('.a{}')} ${hash('.b{}')};`);
    expect(headers).toContain(`'wasm-unsafe-eval' ${hash('a()')};`);
    expect(headers).toMatch(/^\/course\/\*\n/);
  });
});
