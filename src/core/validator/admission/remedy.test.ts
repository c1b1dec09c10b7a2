import { describe, expect, it } from 'vitest';
import { applyEdits } from '../apply-edits.ts';
import { validate } from '../validate.ts';

const head = (kind: string, version = 'networking.istio.io/v1') =>
  `apiVersion: ${version}\nkind: ${kind}\nmetadata:\n  name: catalog\nspec:\n`;
const policy = (rules: string) => head('AuthorizationPolicy', 'security.istio.io/v1') + rules;
const rule = (spec: string) => `${head('DestinationRule')}  host: catalog.example.com\n${spec}`;
const judge = (text: string) =>
  validate([{ name: 'a.yaml', text }]).diagnostics.filter(({ stage }) => stage !== 'analysis');

/** The text after the only quick fix that is offered, and that fix's title. */
function mended(text: string): readonly [title: string | undefined, text: string | undefined] {
  const [found, ...others] = judge(text).flatMap(({ fix }) => fix ?? []);
  expect(others).toEqual([]);
  return [found?.title, found && applyEdits([{ name: 'a.yaml', text }], found.edits)[0]?.text];
}

describe('a quick fix leaves nothing behind', () => {
  it.each([
    ['Write exportTo', rule('  exportsTo: ["."]\n'), '  exportTo: ["."]'],
    ['Write matchLabels', policy('  selector:\n    match_labels: {app: a}\n'), 'matchLabels: {app: a}'],
    [
      'Write ROUND_ROBIN',
      rule('  trafficPolicy:\n    loadBalancer: {simple: round-robin}\n'),
      'simple: ROUND_ROBIN',
    ],
    ['Put it in quotes', rule('  subsets:\n  - name: v1\n    labels: {version: 010}\n'), 'version: "010"'],
    [
      'Put it in quotes',
      policy('  action: DENY\n  rules: [{to: [{operation: {ports: [8080]}}]}]\n'),
      '["8080"]',
    ],
    [
      'Remove the quotes',
      rule('  trafficPolicy:\n    tls: {mode: SIMPLE, insecureSkipVerify: "true"}\n'),
      'Verify: true}',
    ],
    ['Make it a list', rule('  exportTo: .\n').replace('.\n', '"."\n'), 'exportTo: ["."]'],
    [
      'Make it a list',
      policy('  rules:\n    to:\n    - operation: {methods: [GET]}\n'),
      'rules:\n    - to:\n      - operation',
    ],
    ['Write networking.istio.io/v1', rule('').replace('/v1', '/v2'), 'apiVersion: networking.istio.io/v1\n'],
    [
      'Write DestinationRule',
      rule('').replace('DestinationRule', 'destinationrule'),
      'kind: DestinationRule\n',
    ],
    [
      'Add apiVersion: networking.istio.io/v1',
      rule('').replace(/^.*\n/, '# first\n'),
      '# first\napiVersion: networking.istio.io/v1\nkind',
    ],
  ])('%s', (title, text, expected) => {
    const [offered, after = ''] = mended(text);
    expect(offered).toBe(title);
    expect(after).toContain(expected);
    expect(judge(after)).toEqual([]);
  });

  it.each([
    ['the field is there already', rule('  exportsTo: ["."]\n  exportTo: ["."]\n')],
    ['the value would not fit', rule('  exportsTo: 5\n')],
    ['two fields are as near', rule('  trafficPolicy:\n    tls: {mode: SIMPLE, caC: a}\n')],
    [
      'the number in quotes is too large',
      rule('  trafficPolicy:\n    connectionPool: {tcp: {maxConnections: "3000000000"}}\n'),
    ],
    ['the rest does not fit the kind of the version', rule('  hosts: []\n').replace('/v1', '/v2')],
  ])('none is offered where %s', (_, text) => {
    expect(judge(text)).not.toEqual([]);
    expect(mended(text)).toEqual([undefined, undefined]);
  });
});
