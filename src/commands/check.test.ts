import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const good = 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\n';

function check(args: readonly string[], input = '') {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', ...args], {
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('exits 0 on YAML without findings, 1 with errors, 2 where it can not read', () => {
  expect(check([], good)).toEqual({ status: 0, stdout: '1 file: no findings\n', stderr: '' });
  const bad = check(['-'], `${good}spec:\n  mtls: 1\n`);
  expect([bad.status, bad.stdout.split('\n')[0]]).toEqual([1, expect.stringContaining('error[wrong-type]')]);
  expect(check(['no/such/file.yaml']).status).toBe(2);
});

it('refuses a call it does not understand, and says how to call it', () => {
  for (const args of [['--jsn'], ['--json', '--sarif', '-']]) {
    const { status, stderr } = check(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run check -- ')]);
  }
});

it('prints JSON and SARIF that parse', () => {
  for (const format of ['--json', '--sarif'])
    expect(JSON.parse(check([format], good).stdout)).toBeTypeOf('object');
});

it('leaves out rules that are switched off, and adds those that run on request', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    sidecar.istio.io/';
  const spec = '\nspec:\n  containers:\n  - name: web\n    image: shop/web:1\n';
  const codes = (args: readonly string[], annotation: string) =>
    [...check(['--json', ...args], `${pod}${annotation}${spec}`).stdout.matchAll(/"code": "(IST\d+)"/g)].map(
      ([, code]) => code,
    );
  expect(codes([], 'foo: a')).toEqual(['IST0108']);
  expect(codes(['--off', 'IST0108'], 'foo: a')).toEqual([]);
  expect(codes([], 'logLevel: debug')).toEqual([]);
  expect(codes(['--also', 'IST0136'], 'logLevel: debug')).toEqual(['IST0136']);
});
