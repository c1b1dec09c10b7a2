import { describe, expect, it } from 'vitest';
import { validate } from '../validator/validate.ts';
import { judgeGoals } from './judge-goals.ts';
import type { FieldAssertion, Goal } from './lab.ts';
import { parsePathPattern } from './path-pattern.ts';

const text = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: shop
  labels:
    team.example/name: shop
spec:
  selector:
    matchLabels:
      app: ledger
  mtls:
    mode: STRICT
  portLevelMtls:
    8080:
      mode: PERMISSIVE
`;
const judge = (goal: Goal, source = text) => {
  const files = [{ name: 'mesh.yaml', text: source }];
  return judgeGoals([goal], files, validate(files))[0];
};
const field = (path: string, rest: Partial<FieldAssertion> = {}): FieldAssertion => ({
  resource: 'PeerAuthentication',
  path,
  ...rest,
});

describe('goals', () => {
  it.each<[string, Goal]>([
    ['a verdict', { says: '', verdict: 'admitted' }],
    ['a field that is there', { says: '', all: [field('spec.mtls')] }],
    ['a value', { says: '', all: [field('spec.mtls.mode', { oneOf: ['STRICT'] })] }],
    ['a key that is a number', { says: '', all: [field('spec.portLevelMtls[8080].mode')] }],
    [
      'a key with dots',
      { says: '', all: [field('metadata.labels["team.example/name"]', { oneOf: ['shop'] })] },
    ],
    ['a field that is absent', { says: '', all: [field('spec.none', { not: true })] }],
    [
      'a resource by its full name',
      { says: '', all: [field('spec', { resource: 'PeerAuthentication shop/default' })] },
    ],
    ['one of several ways', { says: '', any: [field('spec.none'), field('spec.mtls')] }],
  ])('hold for %s', (_, goal) => {
    expect(judge(goal)).toEqual({ held: true });
  });

  it.each<[string, Goal, string | undefined]>([
    [
      'another value',
      { says: '', all: [field('spec.mtls.mode', { oneOf: ['DISABLE'] })] },
      'spec.mtls.mode of PeerAuthentication: STRICT.',
    ],
    ['no such field', { says: '', all: [field('spec.none')] }, undefined],
    ['no such resource', { says: '', all: [field('spec', { resource: 'Gateway' })] }, 'There is no Gateway.'],
    [
      'another namespace',
      { says: '', all: [field('spec', { resource: 'PeerAuthentication cart/default' })] },
      'There is no PeerAuthentication cart/default.',
    ],
    ['none of several ways', { says: '', any: [field('spec.none'), field('spec.neither')] }, undefined],
  ])('fail and say what was found: %s', (_, goal, found) => {
    expect(judge(goal)).toEqual({ held: false, ...(found && { found }) });
  });

  it('follow the verdict', () => {
    const broken = text.replace('STRICT', 'strict');
    expect(judge({ says: '', verdict: 'admitted' }, broken)).toEqual({ held: false });
    expect(judge({ says: '', verdict: 'clean' }, broken)).toEqual({ held: false });
    expect(judge({ says: '', verdict: 'clean' })).toEqual({ held: true });
  });

  it('look at every item of a list', () => {
    const list =
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  ports:\n  - port: 1\n  - port: 2\n';
    const second = (path: string) =>
      judge({ says: '', all: [{ resource: 'Service a', path, oneOf: [2] }] }, list);
    expect([second('spec.ports[*].port'), second('spec.ports[1].port')]).toEqual([
      { held: true },
      { held: true },
    ]);
    expect(second('spec.ports[0].port')?.held).toBe(false);
  });
});

it.each(['', 'spec[', 'spec["a]', 'spec[-1]'])('«%s» is no pattern', (pattern) => {
  expect(parsePathPattern(pattern)).toBeUndefined();
});
