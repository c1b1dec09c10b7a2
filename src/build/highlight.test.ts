import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

it('marks keys, numbers, strings and comments of YAML by class, and never by style', async () => {
  const html = await highlight('weight: 90 # <share>\nname: "a & b"', 'yaml');
  expect(html).toContain('<span class="tok-key">weight</span>');
  expect(html).toContain('<span class="tok-number">90</span>');
  expect(html).toMatch(/tok-comment">.*&lt;share&gt;/);
  expect(html).toMatch(/tok-string">.*a &amp; b/);
  expect(html).not.toContain('style');
  expect(html.match(/class="line"/g)).toHaveLength(2);
});

it('leaves a language it has no grammar for as it is', async () => {
  expect(await highlight('a <b>', 'brainfuck')).toBe('<code><span class="line">a &lt;b&gt;</span></code>');
});
