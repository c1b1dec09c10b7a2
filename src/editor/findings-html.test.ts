import { expect, it } from 'vitest';
import { validate } from '../core/validator/validate.ts';
import { findingCardHtml } from './finding-card-html.ts';
import { findingsHtml } from './findings-html.ts';
import { verdictsHtml } from './verdicts-html.ts';

const explained = { folder: '/rules/' };
const judged = (text: string) => {
  const files = [{ name: 'a.yaml', text }];
  return { files, report: validate(files) };
};
function card(text: string, live = true): string {
  const [first] = judged(text).report.diagnostics;
  if (!first) throw new Error('There is no finding');
  return findingCardHtml(first, 0, explained, live);
}

it('says line, cause, remedy and page, and lets no markup of the learner through', () => {
  const text = 'apiVersion: v1\nkind: "<b>Pod</b>"\n';
  const { files, report } = judged(text);
  const html = card(text) + findingsHtml(report, files, true);
  expect(html).toContain('line 2 unknown-kind');
  expect(html).toContain('href="/rules/unknown-kind/"');
  expect(html).toContain('&lt;b&gt;Pod&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

it('lets quick fixes be pressed only where the page is live', () => {
  const text = 'apiVersion: v1\nkind: Servise\n';
  expect(card(text)).toContain('data-fix="0">');
  expect(card(text, false)).toMatch(/<button[^>]* disabled>/);
});

it('names the file where there are several', () => {
  const files = [
    { name: 'a.yaml', text: '' },
    { name: 'b.yaml', text: '\n- a\n' },
  ];
  expect(findingsHtml(validate(files), files, false)).toContain('b.yaml, line 2 not-a-map');
});

it('says each verdict in words, and counts what it rests on', () => {
  const html = verdictsHtml(judged('- a').report);
  expect(html).toMatch(/Admitted<[^>]*> failed<.*1 error<.*Clean<[^>]*> waiting<.*not asked yet/);
});

it('shows so many findings and counts the rest', () => {
  const text = Array.from({ length: 60 }, () => 'apiVersion: v1\nkind: Nothing\n').join('---\n');
  const { files, report } = judged(text);
  expect(findingsHtml(report, files, true)).toContain('10 more findings');
});
