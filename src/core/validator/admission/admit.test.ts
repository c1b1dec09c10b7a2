import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../apply-edits.ts';
import { validate } from '../validate.ts';

const peer = (spec: string, head = 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication') =>
  `${head}\nmetadata:\n  name: default\nspec:\n${spec}`;
const judge = (text: string) => validate([{ name: 'a.yaml', text }]);
/** `code line text-pointed-at` of each finding. */
const told = (text: string) =>
  judge(text).diagnostics.map(
    ({ code, range }) =>
      `${code} ${text.slice(0, range.start).split('\n').length} ${text.slice(range.start, range.end)}`,
  );

describe('admission', () => {
  it('takes what the API server takes', () => {
    const text = peer('  mtls:\n    mode: STRICT\n');
    expect(judge(text)).toEqual({ diagnostics: [], admitted: 'passed', clean: 'passed' });
  });

  it.each([
    ['an unknown field', peer('  mtl:\n    mode: STRICT\n'), 'unknown-field 6 mtl'],
    ['an unknown word', peer('  mtls:\n    mode: strict\n'), 'unknown-value 7 strict'],
    ['a value of another type', peer('  mtls: STRICT\n'), 'wrong-type 6 STRICT'],
    ['an unmet condition', peer('  portLevelMtls:\n    8080:\n      mode: STRICT\n'), 'constraint 5 spec'],
    [
      'a version that is not served',
      peer('  mtls: {}\n', 'apiVersion: security.istio.io/v2\nkind: PeerAuthentication'),
      'unknown-version 1 security.istio.io/v2',
    ],
    ['a kind with a slip', 'apiVersion: v1\nkind: Servise\nmetadata:\n  name: a\n', 'unknown-kind 2 Servise'],
    [
      'a kind that is none',
      'apiVersion: v1\nkind: Unknown\nmetadata:\n  name: a\n',
      'unknown-kind 2 Unknown',
    ],
    ['no kind', 'apiVersion: v1\n', 'missing-kind 1 apiVersion: v1'],
    ['a list', '- a\n- b\n', 'not-a-map 1 - a'],
    ['a name in capitals', peer('  mtls: {}\n').replace('default', 'Default'), 'bad-metadata 4 Default'],
  ])('refuses %s and points at it', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
    expect(judge(text).admitted).toBe('failed');
    expect(judge(text).clean).toBe('waiting');
  });

  it('points into the right document of several', () => {
    const good = peer('  mtls: {}\n');
    expect(told(`${good}---\n${peer('  mtls: 1\n')}`)).toEqual(['wrong-type 13 1']);
  });

  it('mends a slip with its quick fix', () => {
    for (const text of [
      peer('  mtl:\n    mode: STRICT\n'),
      peer('  mtls: {}\n', 'apiVersion: security.istio.io/v2\nkind: PeerAuthentication'),
    ]) {
      const edits = judge(text).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
      expect(validate(applyEdits([{ name: 'a.yaml', text }], edits)).diagnostics).toEqual([]);
    }
  });

  it('finds nothing in an empty text', () => {
    for (const text of ['', '\n', '# nothing\n', '---\n---\n']) expect(judge(text).diagnostics).toEqual([]);
  });

  it('says where and why for every prefix of a document, and never throws', () => {
    const text = peer('  selector:\n    matchLabels: {app: a}\n  mtls:\n    mode: STRICT\n');
    for (let end = 0; end <= text.length; end++) {
      for (const { range, what, why, remedy } of judge(text.slice(0, end)).diagnostics) {
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect([what, why, remedy].every((sentence) => /[.:].*$/.test(sentence))).toBe(true);
      }
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        judge(text);
        judge(peer(`  ${text}`));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
