import fc, { type Arbitrary } from 'fast-check';

/** Pieces that YAML is made of, and what breaks it. */
const pieces = [
  ...'a:|- |[|]|{|}|,|\n|\n  |\n    |"|\'|&a |*a|<<: *a|!!int |? |#|---\n|...\n|>\n|>-\n|\t|80|1e400|.inf|yes|~|: |%|@|`|\0|\uFEFF|\r\n|é|\uD800|\uFFFD'.split(
    '|',
  ),
  '|\n',
  'apiVersion: networking.istio.io/v1\nkind: VirtualService\n',
  'metadata:\n  name: a\n',
  'spec:\n  http:\n  - route:\n',
  '  - destination: {host: a, subset: b}\n',
];
const piece = fc.constantFrom(...pieces);

/** Text that is YAML now and then. */
export const randomYaml: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);

/** A fixture after a few accidents: parts lost, repeated, exchanged for others, lines moved in or out. */
export function mutated(fixtures: readonly string[]): Arbitrary<string> {
  const accident = fc.record({
    kind: fc.constantFrom('cut', 'repeat', 'insert', 'indent', 'splice'),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
    piece,
    other: fc.constantFrom(...fixtures),
  });
  return fc
    .record({
      text: fc.constantFrom(...fixtures),
      accidents: fc.array(accident, { minLength: 1, maxLength: 4 }),
    })
    .map(({ text, accidents }) =>
      accidents.reduce((before, { kind, from, length, piece: put, other }) => {
        const at = Math.floor(from * before.length);
        const [head, part, tail] = [
          before.slice(0, at),
          before.slice(at, at + length),
          before.slice(at + length),
        ];
        switch (kind) {
          case 'cut':
            return head + tail;
          case 'repeat':
            return head + part + part + tail;
          case 'insert':
            return head + put + part + tail;
          case 'indent':
            return head + part.replaceAll('\n', `\n${' '.repeat(length % 5)}`) + tail;
          case 'splice':
            return head + other.slice(Math.floor(from * other.length)) + tail;
        }
      }, text),
    );
}

/** Every prefix of every text, as one types it. */
export function* prefixes(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (let end = 0; end <= text.length; end++) yield text.slice(0, end);
}
