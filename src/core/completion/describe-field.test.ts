import { expect, it } from 'vitest';
import { describeField } from './describe-field.ts';

const head = 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: a\nspec:\n';
/** Points where `|` stands in the text. */
function pointed(marked: string) {
  const text = marked.replace('|', '');
  const help = describeField(text, marked.indexOf('|'));
  return help && { ...help, over: text.slice(help.range.start, help.range.end) };
}

it('tells type, words, default and sentence of the field pointed at', () => {
  expect(pointed(`${head}  mtls:\n    mo|de: STRICT\n`)).toMatchObject({
    over: 'mode',
    path: ['spec', 'mtls', 'mode'],
    kind: 'PeerAuthentication',
    type: 'one of a few words',
    required: false,
    words: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'],
    default: 'inherited from the namespace or the mesh, else PERMISSIVE',
    doc: 'Whether the sidecar proxy takes plaintext, mTLS or both.',
    link: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  });
});

it.each([
  ['a value', `${head}  mtls:\n    mode: STR|ICT\n`, 'spec.mtls.mode'],
  ['a field in braces', `${head}  mtls: {m|ode: STRICT}\n`, 'spec.mtls.mode'],
  ['a key under broken lines', `${head}  selector: {a\n  mt|ls:\n`, 'spec.mtls'],
  ['metadata', head.replace('name', 'na|me'), 'metadata.name'],
  ['the second document', `${head}---\r\n${head}  mt|ls: {}\r\n`, 'spec.mtls'],
])('finds %s', (_, marked, path) => {
  expect(pointed(marked)?.path.join('.')).toBe(path);
});

it('tells of the kind where the kind is named', () => {
  expect(pointed(head.replace('Peer', 'Pe|er'))?.doc).toMatch(/mTLS/);
});

it('tells nothing of unknown fields, unknown kinds and empty places', () => {
  for (const marked of [`${head}  nonsense|: 1\n`, 'kind: No|ne\n', `${head}|`, '|', `${head}# a|\n`]) {
    expect(pointed(marked)).toBeUndefined();
  }
});

it('tells of a field that is only suggested', () => {
  expect(describeField(head, head.length, ['spec', 'mtls', 'mode'])?.doc).toMatch(/plaintext/);
});
