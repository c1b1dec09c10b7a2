import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const command = join(import.meta.dirname, 'command.ts');

/** Runs the command over a file of these cases, as it is run by hand. */
function conformance(suite: string, cases: readonly object[], ...flags: string[]) {
  const file = join(folder, `${suite}.jsonl`);
  writeFileSync(file, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, suite, file, ...flags], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, last: stdout.trimEnd().split('\n').at(-1) };
}

const yaml = (mode: string) =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\nspec:\n  mtls:\n    mode: ${mode}\n`;
const accepted = {
  id: 'a',
  kind: 'PeerAuthentication',
  yaml: yaml('STRICT'),
  verdict: 'accept',
  errors: [],
  warnings: [],
};
const refused = {
  ...accepted,
  id: 'b',
  yaml: yaml('strict'),
  verdict: 'reject',
  stage: 'schema',
  errors: [{ stage: 'schema', path: 'spec.mtls.mode', message: 'Unsupported value' }],
};
const virtualService =
  'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: a\n  namespace: shop\nspec:\n  hosts: [a]\n  http:\n  - route:\n    - destination:\n        host: nobody\n';
const message = { code: 'IST0101', resource: 'VirtualService shop/a', line: 11 };

describe('admission', () => {
  it('counts what agrees and ends with the sum', () => {
    const { status, stdout, last } = conformance('admission', [accepted, refused]);
    expect({ status, last }).toEqual({ status: 0, last: '2 of 2 agree' });
    expect(stdout).toMatch(/same path +1 of +1/);
    expect(stdout).toMatch(/both warn or neither +1 of +1/);
  });

  it('fails on a difference and lists it with id, expected and actual', () => {
    const wrong = { ...accepted, id: 'wrong', yaml: yaml('strict') };
    const { status, stdout, last } = conformance('admission', [wrong, refused], '--list');
    expect({ status, last }).toEqual({ status: 1, last: '1 of 2 agree' });
    expect(stdout).toContain(
      'wrong (verdict)\n  expected  accepted\n  actual    refused: schema unknown-value spec.mtls.mode',
    );
  });

  it('gives the same as one object', () => {
    const { stdout } = conformance('admission', [{ ...refused, verdict: 'accept', stage: null }], '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      suite: 'admission',
      agree: 0,
      of: 1,
      differences: [{ id: 'b' }],
    });
  });

  it("reads Istio's own tests", () => {
    const own = {
      file: 'x.yaml',
      index: 0,
      name: 'n',
      kind: 'PeerAuthentication',
      expect: 'invalid',
      yaml: yaml('x'),
    };
    expect(conformance('admission', [own]).last).toBe('1 of 1 agree');
  });
});

describe('analysis', () => {
  it('compares code and resource as multisets', () => {
    const mesh = { id: 'm', yaml: virtualService, messages: [message] };
    expect(conformance('analysis', [mesh]).last).toBe('1 of 1 agree');
    const twice = { ...mesh, messages: [message, message] };
    const { status, stdout } = conformance('analysis', [twice], '--list');
    expect(status).toBe(1);
    expect(stdout).toContain('m (IST0101 VirtualService shop/a)\n  expected  2\n  actual    1');
  });

  it('leaves out what needs a live cluster', () => {
    const mesh = { id: 'm', yaml: virtualService, messages: [message, { ...message, code: 'IST0176' }] };
    expect(conformance('analysis', [mesh]).last).toBe('1 of 1 agree');
  });
});

it('says what is wrong with a file or a call', () => {
  expect(conformance('analysis', [accepted])).toMatchObject({ status: 2 });
  expect(conformance('analysis', [accepted]).stderr).toMatch(/analysis\.jsonl:1 is no analysis case/);
  expect(conformance('nothing', [accepted]).stderr).toMatch(/^Usage/);
  const broken = spawnSync(process.execPath, [command, 'admission', command], { encoding: 'utf8' });
  expect(broken).toMatchObject({ status: 2 });
  expect(broken.stderr).toMatch(/command\.ts:1 is no JSON/);
});
