import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeSentences } from './without-sentences.ts';

function taken(code: string) {
  const table = new Map<string, number>();
  return { code: takeSentences(code, table), sentences: [...table.keys()] };
}

describe('sentences in the worker', () => {
  it('are taken out of texts and templates, what is filled in stays', () => {
    const hole = '$' + '{host}';
    const template = (text: string) => `report({ what: \`${text}\`, why: 'x' });`;
    expect(taken(template(`No rule for the host "${hole}" here.`))).toEqual({
      code: template(`\uE0000\uE001${hole}" here.`),
      sentences: ['No rule for the host "'],
    });
    expect(taken("report({ why: 'Requests on this route fail.' });")).toEqual({
      code: 'report({ why: "\uE0000\uE001" });',
      sentences: ['Requests on this route fail.'],
    });
  });

  it('are kept once, however often they stand there', () => {
    expect(
      taken("a('Requests on this route fail.'); b('Requests on this route fail.');").sentences,
    ).toHaveLength(1);
  });

  it.each([
    "const words = 'http grpc tcp tls mongo mysql'.split(' ');",
    "if (message === 'must be one of the words') stop();",
    "const lines = ['apiVersion: v1', 'kind: Service'];",
    'const text = `metadata:\n  name: some words in a row here\n`;',
  ])('are not data: %s', (code) => {
    expect(taken(code)).toEqual({ code, sentences: [] });
  });

  it('leave code that still has the same shape, in every file that speaks', () => {
    for (const file of globSync('src/core/{schema,validator,yaml}/**/*.ts').filter(
      (name) => !name.includes('.test.'),
    )) {
      const { code } = taken(readFileSync(file, 'utf8'));
      expect(taken(code).sentences, file).toEqual([]);
    }
  });
});
