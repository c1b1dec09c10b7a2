import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random/seeded-random.ts';
import { applyEdits } from '../validator/apply-edits.ts';
import type { SourceFile } from '../validator/diagnostic.ts';
import { validate } from '../validator/validate.ts';
import { readShop } from './read-shop.ts';
import { sendRequest } from './send-request.ts';
import { readSwitches, type SwitchName } from './switches.ts';

const start: readonly SourceFile[] = ['traffic.yaml', 'shop.yaml'].map((name) => ({
  name,
  text: readFileSync(`content/home/${name}`, 'utf8'),
}));
const edited = (from: string | RegExp, to: string) =>
  start.map(({ name, text }) => ({ name, text: text.replace(from, to) }));
const turned = (name: SwitchName, files = start) =>
  applyEdits(files, readSwitches(files).find((one) => one.name === name)?.edits ?? []);
const send = (files = start, journey: 'browse' | 'buy' | 'book' = 'browse', seed = 1) =>
  sendRequest(readShop(files), journey, seededRandom(seed));

function countV2(files = start): number {
  const [reading, random] = [readShop(files), seededRandom(7)];
  const sent = Array.from({ length: 1000 }, () => sendRequest(reading, 'browse', random));
  return sent.filter(({ hops }) => hops.some(({ to }) => to === 'catalog-v2')).length;
}

describe('the shop of the home page', () => {
  it('is admitted and clean, with every switch on and with every switch off', () => {
    const off = turned('slow', turned('strict', turned('canary')));
    for (const files of [start, off]) {
      expect(validate(files)).toMatchObject({ admitted: 'passed', clean: 'passed' });
    }
    expect(readSwitches(start).map(({ on }) => on)).toEqual([true, true, true]);
    expect(readSwitches(off).map(({ on }) => on)).toEqual([false, false, false]);
    expect(turned('slow', turned('strict', turned('canary', off)))).toEqual(start);
  });

  it('splits by weight', () => {
    expect(countV2()).toBeGreaterThan(60);
    expect(countV2()).toBeLessThan(140);
    expect(countV2(turned('canary'))).toBe(0);
    expect(countV2(edited('weight: 90', 'weight: 10'))).toBeGreaterThan(400);
  });

  it('sends half to each version where no VirtualService says otherwise', () => {
    expect(
      countV2(
        edited('kind: VirtualService\nmetadata: { name: catalog', 'kind: Other\nmetadata: { name: catalog'),
      ),
    ).toBeGreaterThan(400);
  });

  it('refuses plaintext where mTLS is strict, and takes it where it is not', () => {
    expect(send(start, 'book')).toMatchObject({ ending: 'denied', status: 0 });
    expect(send(turned('strict'), 'book')).toMatchObject({ ending: 'routed', status: 200 });
    expect(send(turned('strict'), 'book').hops[0]?.transport).toBe('plain');
  });

  it('keeps mTLS between sidecars until nobody accepts it', () => {
    const transports = (mode: string) =>
      send(edited('mode: STRICT', `mode: ${mode}`), 'buy').hops.map(({ transport }) => transport);
    expect(transports('PERMISSIVE')).toEqual(['outside', 'mtls', 'mtls', 'mtls', 'mtls']);
    expect(transports('DISABLE')).toEqual(['outside', 'plain', 'plain', 'plain', 'mtls']);
  });

  it('lets the policy of the mesh decide where the namespace has none', () => {
    const moved = edited('{ name: default, namespace: shop }', '{ name: default, namespace: istio-system }');
    expect(send(moved, 'book').ending).toBe('denied');
    expect(
      send(edited('{ name: default, namespace: shop }', '{ name: default, namespace: other }'), 'book')
        .ending,
    ).toBe('routed');
  });

  it('delays by what the fault says', () => {
    const slow = send(start).hops.at(-1);
    expect(slow).toMatchObject({ to: 'recommend', delayMs: 2000 });
    expect(send(edited('fixedDelay: 2s', 'fixedDelay: 350ms')).ms).toBeGreaterThan(350);
    expect(send(turned('slow')).ms).toBeLessThan(200);
  });

  it('answers 503 for a subset that nothing defines', () => {
    const broken = edited('subset: v1', 'subset: nothing');
    expect(send(broken)).toMatchObject({ ending: 'unroutable', status: 503 });
    expect(send(broken).hops.at(-1)).toMatchObject({ to: 'catalog-v1', stopped: 'unroutable' });
  });

  it('lets the sidecar answer where the route says so', () => {
    const answer = (route: string) => send(edited(/ {4}- route:\n[\s\S]*?weight: 10\n/, `    - ${route}\n`));
    expect(answer('directResponse: { status: 418 }')).toMatchObject({ ending: 'responded', status: 418 });
    expect(answer('redirect: { uri: /other }')).toMatchObject({ ending: 'redirected', status: 301 });
    expect(
      answer('match: [{ uri: { exact: /none } }]\n      route: [{ destination: { host: catalog } }]'),
    ).toMatchObject({ ending: 'unroutable', status: 404 });
    expect(
      answer(
        'fault: { abort: { httpStatus: 500, percentage: { value: 100 } } }\n      route: [{ destination: { host: catalog } }]',
      ),
    ).toMatchObject({ ending: 'responded', status: 500 });
  });

  it('breaks where a DestinationRule forbids the mTLS that the server demands', () => {
    const files = edited(
      'spec:\n  host: catalog',
      'spec:\n  trafficPolicy: { tls: { mode: DISABLE } }\n  host: catalog',
    );
    expect(send(files)).toMatchObject({ ending: 'denied', status: 503 });
    expect(send(turned('strict', files)).hops.at(2)?.transport).toBe('plain');
  });

  it('can be repeated', () => {
    expect(send(start, 'buy', 5)).toEqual(send(start, 'buy', 5));
  });

  it('reads nothing from text that is no YAML, and leaves out switches whose fields are gone', () => {
    const files = [{ name: 'traffic.yaml', text: '- [' }];
    expect(readSwitches(files)).toEqual([]);
    expect(send(files)).toMatchObject({ ending: 'routed' });
  });
});
