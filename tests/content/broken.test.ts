import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, type Knowledge } from '../../src/build/check-content.ts';
import { formatContentError } from '../../src/build/checks/content-error.ts';
import { says } from './says.ts';

const here = import.meta.dirname;

const knowledge: Knowledge = { codes: ['IST0101'], validate: says };

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
