import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, type Knowledge } from '../../src/build/check-content.ts';
import { formatContentError } from '../../src/build/checks/content-error.ts';
import type { Diagnostic } from '../../src/core/validator/diagnostic.ts';

const here = import.meta.dirname;

/** A validator that says what the text tells it to: `# says IST0101`. */
const knowledge: Knowledge = {
  codes: ['IST0101'],
  validate: (files) => ({
    admitted: 'passed',
    clean: 'passed',
    diagnostics: files.flatMap(({ name, text }) =>
      [...text.matchAll(/# says (\w+)/g)].map(
        ([, code = '']): Diagnostic => ({
          code,
          severity: 'error',
          stage: 'analysis',
          file: name,
          range: { start: 0, end: 1 },
          path: [],
          what: 'Said so.',
          why: '',
          remedy: '',
        }),
      ),
    ),
  }),
};

/** The good course with the files of a case laid over it. */
function check(overlay?: string) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(here, 'good'), root, { recursive: true });
  if (overlay) cpSync(join(here, 'broken', overlay), root, { recursive: true });
  symlinkSync(resolve('src'), join(root, 'src'));
  return checkContent(root, knowledge);
}

it('finds nothing in a good course', () => {
  expect(check().map(formatContentError)).toEqual([]);
});

describe('each broken course gets every error, with its line', () => {
  it.each(readdirSync(join(here, 'broken')))('%s', async (name) => {
    const errors = check(name);
    const lines = errors.map(
      ({ file, line, what }) => `${file}:${line} ${what.replace(/[\da-f]{16}/, '<key>')}`,
    );
    const expected = readFileSync(join(here, 'broken', name, 'expect.txt'), 'utf8');
    expect(`${lines.join('\n')}\n`).toBe(expected);
    for (const { why, remedy } of errors) expect(why.endsWith('.') && remedy.endsWith('.')).toBe(true);
  });
});
