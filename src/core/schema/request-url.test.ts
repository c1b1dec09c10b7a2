import { expect, it } from 'vitest';
import { isIpv6 } from './addresses.ts';
import { parseRequestUrl } from './request-url.ts';

it.each([
  ['https://example.com/keys', 'https'],
  ['HTTP://example.com', 'http'],
  ['oci://registry.example.com:5000/plugin:v1', 'oci'],
  ['localhost:5000/plugin', 'localhost'],
  ['/path', ''],
  ['http://[::1]:8080/', 'http'],
  ['http://user:secret@example.com', 'http'],
  ['https://example.com/a%20b?q=%zz', 'https'],
  ['https://', 'https'],
  ['https://example.com/#a', 'https'],
])('reads %s', (text, scheme) => {
  expect(parseRequestUrl(text)).toEqual({ scheme });
});

it.each([
  '',
  'example.com/keys',
  '10.0.0.1:5000/plugin',
  '://example.com',
  'http://example.com:port/',
  'http://a:1:2/',
  'http://exa mple.com/',
  'http://example.com/%zz',
  'http://[::1',
  'http://[1.2.3.4]/',
  '//exa mple.com/',
  'http://example.com/#%',
  'http://%41.com/',
  'https://example.com/\u0007',
])('refuses %s', (text) => {
  expect(parseRequestUrl(text)).toBeUndefined();
});

it('knows IPv6 addresses', () => {
  const good = ['::', '::1', '2001:db8::8a2e:370:7334', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1::'];
  const bad = [
    ':',
    '1:2:3',
    '1:2:3:4:5:6:7:8:9',
    '1::2::3',
    '12345::',
    '::256.0.0.1',
    ':::',
    '1:2:3:4:5:6:7::8',
  ];
  expect(good.filter(isIpv6)).toEqual(good);
  expect(bad.filter(isIpv6)).toEqual([]);
});
