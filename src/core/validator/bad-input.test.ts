import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { validate } from './validate.ts';

const service = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector:\n    app: ${name}\n  ports:\n  - name: http\n    port: 80\n`;

const diagnosticsOf = (text: string): readonly Diagnostic[] => validate([{ name: 'mesh.yaml', text }]).diagnostics;

/** Whatever comes in, a finding must point into the text and say all three things. */
function expectTeaching(text: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    expect(diagnostic.range.start).toBeGreaterThanOrEqual(0);
    expect(diagnostic.range.end).toBeLessThanOrEqual(text.length);
    expect(diagnostic.range.end).toBeGreaterThanOrEqual(diagnostic.range.start);
    for (const sentence of [diagnostic.what, diagnostic.why, diagnostic.remedy]) expect(sentence).toMatch(/\S.*\.$/s);
  }
}

describe('bad input gets a clear finding and no harm is done', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\n \n'],
    ['only comments and separators', '# nothing\n---\n# here\n---\n...\n'],
  ])('%s is no error', (_, text) => {
    expect(diagnosticsOf(text).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('CRLF and a BOM change nothing', () => {
    expect(diagnosticsOf(`\uFEFF${service('cart').replaceAll('\n', '\r\n')}`)).toEqual(diagnosticsOf(service('cart')));
  });

  it('a tab as indentation is named as what it is', () => {
    const text = service('cart').replace('  selector', '\tselector');
    const [first] = diagnosticsOf(text);
    expect(first?.stage).toBe('parse');
    expect(first?.what).toMatch(/tab/i);
    expect(text.slice(0, first?.range.start).split('\n').length).toBe(6);
  });

  it('bytes of another encoding, read as UTF-8, are named', () => {
    const text = service('cart').replace('name: cart', 'name: caf\uFFFD');
    const diagnostics = diagnosticsOf(text);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expectTeaching(text, diagnostics);
  });

  it('an alias bomb is refused, quickly', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`);
    const text = `a0: &a0 x\n${levels.join('\n')}\n`;
    const diagnostics = diagnosticsOf(text);
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    expectTeaching(text, diagnostics);
  });

  it('a kind nobody knows is said to be unknown', () => {
    const text = 'apiVersion: example.com/v1\nkind: Unknown\nmetadata:\n  name: x\n';
    const diagnostics = diagnosticsOf(text);
    expect(diagnostics).not.toEqual([]);
    expect(diagnostics[0]?.what).toContain('Unknown');
    expectTeaching(text, diagnostics);
  });

  it('a finding in the last of 200 documents points there', () => {
    const text = `${Array.from({ length: 199 }, (_, n) => service(`s${n}`)).join('---\n')}---\n${service('last').replace('port: 80', 'prot: 80')}`;
    const diagnostics = diagnosticsOf(text);
    const unknown = diagnostics.find(({ code }) => code === 'unknown-field');
    expect(text.slice(unknown?.range.start, unknown?.range.end)).toContain('prot');
  });

  it.each([
    ['one line', 'x'.repeat(1_000_000)],
    ['deep brackets', '['.repeat(1_000_000)],
    ['deep indentation', Array.from({ length: 1_300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['dashes', '- '.repeat(500_000)],
    ['documents', `a: b\n---\n`.repeat(110_000)],
    ['services', Array.from({ length: 11_000 }, (_, n) => service(`s${n}`)).join('---\n')],
  ])('1 MB of %s ends', { timeout: 60_000 }, (_, text) => {
    expectTeaching(text, diagnosticsOf(text).slice(0, 50));
  });
});
