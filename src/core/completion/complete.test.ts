import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from './complete.ts';
import type { Completions } from './suggestion.ts';

/** Completes where `|` stands in the text. */
function at(marked: string, others: readonly { name: string; text: string }[] = []) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completions = complete([{ name: 'a.yaml', text }, ...others], { file: 'a.yaml', offset });
  return { text, completions, labels: completions?.suggestions.map(({ label }) => label) ?? [] };
}

/** The text after taking a suggestion, with `|` where writing goes on. */
function taken(marked: string, label: string): string {
  const { text, completions } = at(marked);
  const { range, suggestions } = completions as Completions;
  const one = suggestions.find((suggestion) => suggestion.label === label);
  if (!one)
    throw new Error(`Not suggested: ${label}. There are ${suggestions.map((s) => s.label).join(', ')}`);
  const insert = `${one.insert.slice(0, one.caret)}|${one.insert.slice(one.caret)}`;
  return text.slice(0, range.start) + insert + text.slice(range.end);
}

const virtualService =
  'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata:\n  name: a\nspec:\n';
const peer = 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: a\nspec:\n';
const service = { name: 's.yaml', text: 'apiVersion: v1\nkind: Service\nmetadata:\n  name: catalog\n' };
const rule = {
  name: 'd.yaml',
  text: 'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: c\nspec:\n  host: catalog\n  subsets:\n  - name: v1\n  - name: v2\n',
};

describe('fields', () => {
  it('are those of the level, required first, without those that stand there before or after', () => {
    const { labels } = at(`${virtualService}  http:\n    - route:\n        - |\n          weight: 1\n`);
    expect(labels).toEqual(['destination', 'headers']);
  });

  it('of a document are apiVersion, kind, metadata and those of the kind', () => {
    expect(at(`${peer.slice(0, peer.indexOf('metadata'))}|`).labels).toEqual(['metadata', 'spec', 'status']);
  });

  it.each([
    ['a half-written word', `${peer}  mt|`],
    ['nothing yet', `${peer}  |`],
    ['another place in the file', `${peer}  selector: {}\n  |\n`],
    ['two documents', `${virtualService}  hosts: [a]\n---\n${peer}  |\n---\n${virtualService}`],
    ['carriage returns', `${peer}  |\n`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${peer}  |\n`],
    ['broken lines around', `${peer}  selector:\n      matchLabels: {a: [b\n  |\n  %%: "\n`],
    ['a comment above', `${peer}  # mtls: is what we want\n  |\n`],
    ['braces', `${peer.trimEnd()} {|}\n`],
    ['braces that are not closed', `${peer.trimEnd()} {selector: {}, |\n`],
    [
      'block text above',
      `${peer.replace('name: a', 'annotations:\n    a: >\n      mtls:\n      b: c')}  |\n`,
    ],
  ])('are found with %s', (_, marked) => {
    expect(at(marked).labels).toContain('mtls');
  });

  it('leave out what excludes a field that is there', () => {
    const { labels } = at(`${virtualService}  http:\n  - match:\n    - uri:\n        exact: /\n        |\n`);
    expect(labels).not.toContain('prefix');
  });

  it('are not suggested in comments, block text, unknown fields or on a marker', () => {
    for (const marked of [
      `${peer}  # |`,
      `${peer}  mtls: {} # |`,
      `${virtualService}  nonsense:\n    |`,
      `${peer}--|-\n`,
      'apiVersion: v1\nkind: Nothing\nspec:\n  |',
      `${peer.replace('name: a', 'annotations:\n    a: >\n      b\n      |')}`,
    ]) {
      expect(at(marked).labels, marked).toEqual([]);
    }
  });
});

describe('taking a suggestion', () => {
  it('brings the fields that must be there, and goes on at the first value', () => {
    expect(taken(`${virtualService}  http:\n    - |`, 'route')).toBe(
      `${virtualService}  http:\n    - route:\n        - destination:\n            host: |`,
    );
  });

  it('begins a list', () => {
    expect(taken(`${virtualService}  hosts:\n    |`, '-')).toBe(`${virtualService}  hosts:\n    - |`);
  });

  it('renames a key that has its colon', () => {
    expect(taken(`${peer}  mt|l:\n    mode: STRICT\n`, 'mtls')).toBe(`${peer}  mtls|:\n    mode: STRICT\n`);
  });

  it('mends a wrong indentation', () => {
    expect(taken(`${virtualService}    hosts: [a]\n   ht|`, 'http')).toBe(
      `${virtualService}    hosts: [a]\n    http:\n      - |`,
    );
    expect(taken(`${virtualService}  hosts: [a]\n    ht|`, 'http')).toBe(
      `${virtualService}  hosts: [a]\n  http:\n    - |`,
    );
  });

  it('keeps carriage returns', () => {
    expect(taken(`${virtualService}  |`.replaceAll('\n', '\r\n'), 'hosts')).toBe(
      `${virtualService}  hosts:\n    - |`.replaceAll('\n', '\r\n'),
    );
  });

  it('writes a whole document', () => {
    expect(taken('Dest|', 'DestinationRule')).toBe(
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: |\nspec:\n  host: \n',
    );
  });
});

describe('values', () => {
  it.each([
    ['behind the colon', `${peer}  mtls:\n    mode: |`],
    ['on a half-written word', `${peer}  mtls:\n    mode: ST|`],
    ['without a space', `${peer}  mtls:\n    mode:|`],
    ['in quotes', `${peer}  mtls:\n    mode: "|"`],
    ['in braces', `${peer}  mtls: {mode: |}`],
    ['in braces over lines', `${peer}  mtls: {\n    mode: ST|\n  }\n`],
    ['under a key of a map', `${peer}  portLevelMtls:\n    8080:\n      mode: |\n`],
  ])('are the words of the schema, %s', (_, marked) => {
    expect(at(marked).labels).toEqual(['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT']);
    expect(taken(marked, 'STRICT')).toMatch(/mode: "?STRICT\|/);
  });

  it('are true and false for booleans', () => {
    const marked = `${virtualService}  http:\n  - retries:\n      retryRemoteLocalities: |`;
    expect(at(marked).labels).toEqual(['true', 'false']);
  });

  it('are kinds of the apiVersion, and versions of the kind', () => {
    expect(at('apiVersion: security.istio.io/v1\nkind: |').labels).toContain('PeerAuthentication');
    expect(at('apiVersion: security.istio.io/v1\nkind: |').labels).not.toContain('VirtualService');
    expect(at('apiVersion: |\nkind: Telemetry').labels).toEqual([
      'telemetry.istio.io/v1',
      'telemetry.istio.io/v1alpha1',
    ]);
  });

  it('are hosts and subsets of the mesh', () => {
    const route = `${virtualService}  http:\n    - route:\n        - destination:\n            host: `;
    expect(at(`${route}|`, [service]).labels).toEqual(['catalog']);
    expect(at(`${route}catalog\n            subset: |`, [rule]).labels).toEqual(['v1', 'v2']);
    expect(at(`${virtualService}  hosts: [|]`, [service]).labels).toEqual(['catalog']);
    const elsewhere = { ...service, text: `${service.text}  namespace: shop\n` };
    expect(at(`${route}|`, [elsewhere]).labels).toEqual(['catalog.shop.svc.cluster.local']);
  });
});

it('never throws, and stays inside the text', () => {
  const fragment = fc.constantFrom(
    ...'a:~- ~[~]~{~}~,~\n~\n  ~"~\'~&a ~*a~|~>~#~---\n~\t~: ~%~\r\n~spec:\n  ~http:~mode~kind: VirtualService\n'.split(
      '~',
    ),
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), fc.nat(), (parts, seed) => {
      const text = parts.join('');
      const offset = seed % (text.length + 1);
      const range = complete([{ name: 'a', text }], { file: 'a', offset })?.range;
      if (!range) return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeLessThanOrEqual(text.length);
      expect(range.start).toBeLessThanOrEqual(range.end);
    }),
    { seed: 20260901, numRuns: 3000 },
  );
});
