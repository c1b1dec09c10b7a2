import { describe, expect, it } from 'vitest';
import { isCidr, isIp, isIpv4, isIpv6 } from './addresses.ts';
import {
  isDataKey,
  isDnsLabel,
  isDnsSubdomain,
  isLabelValue,
  isPortName,
  isPortNumber,
  isQualifiedName,
} from './names.ts';

const long = 'a'.repeat(64);

describe('names', () => {
  it.each([
    ['a DNS label', isDnsLabel, ['a', 'orders-v2', '1'], ['', 'A', '-a', 'a-', 'a.b', long]],
    ['a DNS name', isDnsSubdomain, ['a', 'a.b-c.d'], ['', 'a..b', 'a_b', `${long}.`.repeat(4)]],
    [
      'the key of a label',
      isQualifiedName,
      ['app', 'app.kubernetes.io/name', 'A_b'],
      ['', 'a/b/c', '/a', 'a/', 'A.b/c', long],
    ],
    ['the value of a label', isLabelValue, ['', 'v1', 'a_b.c'], ['a b', '-a', long]],
    [
      'the name of a port',
      isPortName,
      ['http', 'http-web', '1a'],
      ['', '80', 'http--web', '-a', 'a-', 'much-too-long-name', 'HTTP'],
    ],
    ['the key of data', isDataKey, ['a.txt', '.hidden', 'A_b-c'], ['', '.', '..', '..a', 'a/b', 'a b']],
  ] as const)('%s', (_, predicate, right, wrong) => {
    for (const text of right) expect(predicate(text), text).toBe(true);
    for (const text of wrong) expect(predicate(text), text).toBe(false);
  });

  it('isPortNumber', () => {
    for (const port of [1, 80, 65535]) expect(isPortNumber(port)).toBe(true);
    for (const port of [0, -1, 65536, 1.5]) expect(isPortNumber(port)).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['IPv4', isIpv4, ['10.0.0.1', '255.255.255.255'], ['10.0.0', '256.0.0.1', '010.0.0.1', '1.2.3.4.5', '']],
    [
      'IPv6',
      isIpv6,
      ['::1', '2001:db8::', '1:2:3:4:5:6:7:8', '::ffff:10.0.0.1'],
      ['::1::', '1:2', ':::', 'g::', '12345::'],
    ],
    ['an address', isIp, ['::', '10.0.0.1'], ['localhost', '']],
    [
      'a range of addresses',
      isCidr,
      ['10.0.0.0/8', '::/0'],
      ['10.0.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/08', '10.0.0.0/8/8'],
    ],
  ] as const)('%s', (_, predicate, right, wrong) => {
    for (const text of right) expect(predicate(text), text).toBe(true);
    for (const text of wrong) expect(predicate(text), text).toBe(false);
  });
});
