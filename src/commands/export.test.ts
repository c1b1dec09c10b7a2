import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/export.ts', ...args], {
    encoding: 'utf8',
    // Where the teacher stands, as npm tells it.
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

describe('npm run export', () => {
  it('writes one file, and tells once what the format can not say', () => {
    writeFileSync(join(folder, 'my.md'), '# Order {#a}\n\n1. one\n2. two\n\n# Too {#b}\n\n1. one\n2. two\n');
    const { status, stdout, stderr } = run('--format', 'gift', './my.md', '--out', 'out');
    expect([status, stdout.trim().endsWith(join('out', 'my.gift'))]).toEqual([0, true]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['my.gift']);
    expect(stderr.match(/As matching/g)?.length).toBe(1);
    expect(stderr).toContain('my/a, my/b');
  });

  it.each([
    [
      ['--format', 'pdf', 'course'],
      'no format «pdf». The formats are gift, qti, scorm12, cmi5, json, print.',
    ],
    [['--format', 'toString', 'course'], 'no format «toString»'],
    [['course'], 'Name a format.'],
    [['--format', 'gift'], 'Name one thing to export.'],
    [['--format', 'gift', 'course', 'sidecar'], 'Name one thing to export.'],
    [['--format', 'gift', 'sidecars'], 'one of these lessons: cross-cutting-concerns, sidecar'],
    [['--format', 'gift', './none.md'], 'no file'],
    [['--to', 'x', 'course'], "Unknown option '--to'"],
  ])('%j writes nothing, and says what to do', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
