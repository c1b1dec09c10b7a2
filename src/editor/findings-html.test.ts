import { expect, it } from 'vitest';
import { validate } from '../core/validator/validate.ts';
import { findingsHtml, verdictsHtml } from './findings-html.ts';

const explained = { codes: ['unknown-kind'], folder: '/rules/' };

it('says line, cause, remedy and page, and lets no markup of the learner through', () => {
  const files = [{ name: 'a.yaml', text: 'apiVersion: v1\nkind: "<b>Pod</b>"\n' }];
  const html = findingsHtml(validate(files), files, explained, true);
  expect(html).toContain('line 2 unknown-kind');
  expect(html).toContain('href="/rules/unknown-kind/"');
  expect(html).toContain('&lt;b&gt;Pod&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

it('lets quick fixes be pressed only where the page is live', () => {
  const files = [{ name: 'a.yaml', text: 'apiVersion: v1\nkind: Servise\n' }];
  expect(findingsHtml(validate(files), files, explained, true)).toContain('data-fix="0">');
  expect(findingsHtml(validate(files), files, explained, false)).toMatch(/<button[^>]* disabled>/);
});

it('says each verdict in words', () => {
  expect(verdictsHtml(validate([{ name: 'a.yaml', text: '- a' }]))).toMatch(/failed.*waiting/);
});

it('shows so many findings and counts the rest', () => {
  const text = Array.from({ length: 60 }, () => 'apiVersion: v1\nkind: Nothing\n').join('---\n');
  const files = [{ name: 'a.yaml', text }];
  expect(findingsHtml(validate(files), files, explained, true)).toContain('10 more findings');
});
