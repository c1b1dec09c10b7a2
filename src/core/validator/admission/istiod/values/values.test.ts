import { describe, expect, it } from 'vitest';
import { celFault } from './cel.ts';
import { domainFault, wildcardDomainFault } from './dns.ts';
import { headerValueFault } from './header-value.ts';
import { hostsOverlap, isCovered } from './host-overlap.ts';
import { isIpAddress, isIpAddressOrBlock } from './ip-address.ts';
import { readJwks } from './jwks.ts';
import { localitiesFault } from './localities.ts';
import { pathTemplateFault } from './path-template.ts';

type Fault = (text: string) => string | undefined;

/** What each reader takes and refuses, as Istio's own code does. */
const readers: readonly (readonly [
  name: string,
  fault: Fault,
  good: readonly string[],
  bad: readonly string[],
])[] = [
  [
    'domains',
    domainFault,
    ['a', 'A.b', 'istio.io.', 'a.99999999999999999999', '1a.b'],
    ['', 'a..b', 'a.1', '-a', 'a_b', '*.a', `${'a'.repeat(64)}.b`, 'a.'.repeat(128)],
  ],
  ['domains with a wildcard', wildcardDomainFault, ['*', '*.a', '*-a.b', '*a.b', '*.'], ['a.*', '**', '*.1']],
  [
    'values of headers',
    headerValueFault,
    ['', 'a', '100%%', '%A%', '%A(b)%', '%A(["b", "c"])%', 'é'],
    ['%', '100%', '%A', '%A(b', '%A(["b" "c"])%', '%A()%', 'a\nb'],
  ],
  [
    'templates of paths',
    pathTemplateFault,
    ['/a', '/a*', '/{*}/b', '/a/{**}', '{**}'],
    ['/{a}', '/{**}/{*}', '/{*}/b*', '/a/{*}b', '/{*}//b'],
  ],
  [
    'CEL',
    celFault,
    [
      'a.b == 1 && !(c in [d, "e"])',
      'a ? b : c',
      'has(a.b)',
      'a.all(x, x > 1)',
      '{"a": 1u, b"c": 1e3}',
      'a.b{c: r"\\d"}',
      '!-1',
      '.a // why',
    ],
    [
      '',
      'a =',
      'a = b',
      'if',
      'has(a)',
      'a.all(1, b)',
      '"a',
      'a.true',
      '9223372036854775808',
      '(',
      '!-a',
      '[1,,]',
    ],
  ],
];

describe.each(readers)('%s', (_, fault, good, bad) => {
  it('are told apart', () => {
    expect(good.map((text) => [text, fault(text)]).filter(([, what]) => what !== undefined)).toEqual([]);
    expect(bad.filter((text) => fault(text) === undefined)).toEqual([]);
  });
});

it('a host covers what its asterisk stands for', () => {
  expect(isCovered('a.example.com', '*.example.com')).toBe(true);
  expect(isCovered('*.a.example.com', '*.example.com')).toBe(true);
  expect(isCovered('*.example.com', 'a.example.com')).toBe(false);
  expect(isCovered('example.com', '*.example.com')).toBe(false);
  expect(hostsOverlap('*', 'a')).toBe(true);
  expect(hostsOverlap('a', 'b')).toBe(false);
});

it('addresses may have a zone, blocks may not', () => {
  expect(['10.0.0.1', '::1', 'fe80::1%eth0', '::ffff:1.2.3.4'].every(isIpAddress)).toBe(true);
  expect(['10.0.0.01', '1.2.3', '::1%', '1.2.3.4%a', '1.2.3.4::', ':::'].some(isIpAddress)).toBe(false);
  expect(isIpAddressOrBlock('2001:db8::/32')).toBe(true);
  expect(['10.0.0.0/33', '10.0.0.0/08', 'fe80::1%a/64'].some(isIpAddressOrBlock)).toBe(false);
});

it('places overlap in any order', () => {
  expect(localitiesFault(['eu/*', 'us/a', 'us/b/*'])).toBeUndefined();
  for (const places of [['eu/*', 'eu/a'], ['eu/a', 'eu/*'], ['*', 'eu'], ['eu', 'eu'], ['*/a'], ['eu//a']]) {
    expect(localitiesFault(places)).toBeDefined();
  }
});

it('keys are public, private or none', () => {
  const set = (...keys: object[]) => readJwks(JSON.stringify({ keys }));
  const rsa = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
  expect(set(rsa, { kty: 'EC', crv: 'P-256', x: 'AQ', y: 'AQ' })).toEqual({ secret: [] });
  expect(set(rsa, { ...rsa, d: 'AQ' }, { kty: 'oct', k: 'AQ' })).toEqual({ secret: [1, 2] });
  expect(readJwks(JSON.stringify(rsa))).toEqual({ secret: [] });
  for (const text of ['', '[]', '{}', '{"keys":{}}', '{"keys":[null]}', JSON.stringify({ ...rsa, n: 'A' })]) {
    expect(readJwks(text)).toHaveProperty('fault');
  }
});
