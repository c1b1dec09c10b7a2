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

interface Accident {
  readonly kind: 'cut' | 'repeat' | 'insert' | 'indent' | 'splice';
  /** Where, as a share of the text. */
  readonly from: number;
  readonly length: number;
  readonly piece: string;
  readonly other: string;
}

function happen(text: string, { kind, from, length, piece: put, other }: Accident): string {
  const at = Math.floor(from * text.length);
  const [head, part, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const after: Readonly<Record<Accident['kind'], string>> = {
    cut: tail,
    repeat: part + part + tail,
    insert: put + part + tail,
    indent: part.replaceAll('\n', `\n${' '.repeat(length % 5)}`) + tail,
    splice: other.slice(Math.floor(from * other.length)),
  };
  return head + after[kind];
}

/** A fixture after a few accidents: parts lost, repeated, exchanged for others, lines moved in or out. */
export function mutated(fixtures: readonly string[]): Arbitrary<string> {
  const accident = fc.record({
    kind: fc.constantFrom<Accident['kind'][]>('cut', 'repeat', 'insert', 'indent', 'splice'),
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
    .map(({ text, accidents }) => accidents.reduce(happen, text));
}

/** Every prefix of every text, as one types it. */
export function* prefixes(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (let end = 0; end <= text.length; end++) yield text.slice(0, end);
}
