import { parseNanoseconds } from '../../../../schema/duration.ts';
import { nearestWord } from '../../nearest-word.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { type Message, messages, type Scalar } from './messages.ts';
import { typeUrlFault } from './type-url.ts';

/**
 * Reads a value as a message of Envoy's API, as istiod does before it takes a patch. Fields that are not known are
 * let pass, with a warning where a slip is likely.
 */
export function checkEnvoyMessage(value: Field, name: string, review: Review): void {
  const message = Object.hasOwn(messages, name) ? messages[name] : undefined;
  if (message) checkFields(value, message, review);
}

/** How a field is read: by its scalar type, by its words, or as a message. */
interface Known {
  readonly name: string;
  readonly shape: '' | '*' | '%';
  readonly read: (value: Field, review: Review) => void;
}

function checkFields(value: Field, message: Message, review: Review): void {
  const fields = knownFields(message);
  for (const { key, field } of value.entries) {
    if (key === '@type') continue;
    // JSON may have either form: connect_timeout or connectTimeout.
    const name = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const known = fields.find((one) => one.name === name);
    if (known) readField(field, known, review);
    else warnOfSlip(field, key, fields, review);
  }
}

function knownFields({ words = {}, of = {}, ...scalars }: Message): readonly Known[] {
  return [
    ...Object.entries(scalars).flatMap(([type, names]) =>
      names.map((name) => knownField(name, (at, review) => readScalar(at, type as Scalar, review))),
    ),
    ...Object.entries(words).map(([name, all]) =>
      knownField(name, (at, review) => readWord(at, all, review)),
    ),
    ...Object.entries(of).map(([name, message]) =>
      knownField(name, (at, review) => {
        if (at.node?.type === 'map') checkEnvoyMessage(at, message, review);
        else refuse(at, 'a map', review);
      }),
    ),
  ];
}

function knownField(name: string, read: Known['read']): Known {
  const shape = name.endsWith('*') ? '*' : name.endsWith('%') ? '%' : '';
  return { name: shape === '' ? name : name.slice(0, -1), shape, read };
}

function readField(field: Field, { shape, read }: Known, review: Review): void {
  if (shape === '') read(field, review);
  else if (shape === '*' && field.node?.type === 'list') {
    for (const item of field.items) if (item.isSet) read(item, review);
  } else if (shape === '%' && field.node?.type === 'map') {
    for (const { field: value } of field.entries) read(value, review);
  } else refuse(field, shape === '*' ? 'a list' : 'a map', review);
}

function readScalar(field: Field, type: Scalar, review: Review): void {
  const value = field.node?.type === 'scalar' ? field.node.value : undefined;
  switch (type) {
    case 'any':
      readAny(field, review);
      break;
    case 'object':
      if (field.node?.type !== 'map') refuse(field, 'a map', review);
      break;
    case 'bool':
      if (typeof value !== 'boolean') refuse(field, 'true or false', review);
      break;
    case 'string':
    case 'bytes':
      if (typeof value !== 'string') refuse(field, 'a text', review);
      break;
    case 'duration':
      if (typeof value !== 'string' || parseNanoseconds(value) === undefined) {
        refuse(field, 'a duration such as 5s', review);
      }
      break;
    case 'double':
      if (typeof value !== 'number' && !isNumeral(value)) refuse(field, 'a number', review);
      break;
    default:
      if (!isWhole(value, type))
        refuse(field, `a whole number${type === 'int64' ? '' : ' of 0 or more'}`, review);
  }
}

const isNumeral = (value: unknown) => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value);

/** Numbers may stand in quotes. */
function isWhole(value: unknown, type: 'uint32' | 'uint64' | 'int64'): boolean {
  const number = isNumeral(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return false;
  const most = type === 'uint32' ? 2 ** 32 : type === 'uint64' ? 2 ** 64 : 2 ** 63;
  return number < most && number >= (type === 'int64' ? -most : 0);
}

function readWord(field: Field, words: readonly string[], review: Review): void {
  const { node } = field;
  if (node?.type === 'scalar' && (Number.isInteger(node.value) || words.includes(String(node.value)))) return;
  refuse(field, `one of ${words.join(', ')}`, review);
}

/** A message that names its own type. */
function readAny(any: Field, review: Review): void {
  if (any.node?.type !== 'map') {
    refuse(any, 'a map with "@type"', review);
    return;
  }
  const type = any.at('@type');
  const fault = type.text === '' ? 'it is missing' : typeUrlFault(type.text);
  if (fault) {
    review.refuse(
      'envoy-config',
      type.isSet ? type : any,
      type.isSet ? `"${type.text}" is no type: ${fault}.` : 'The "@type" is missing.',
      'Write type.googleapis.com/ and the full name of a message in version 3 of the Envoy API.',
    );
  } else checkEnvoyMessage(any, type.text.slice(type.text.lastIndexOf('.') + 1), review);
}

function refuse(at: Field, wanted: string, review: Review): void {
  review.refuse(
    'envoy-config',
    at,
    `"${String(at.path.at(-1))}" is not what Envoy takes there.`,
    `Write ${wanted}.`,
  );
}

function warnOfSlip(at: Field, key: string, fields: readonly Known[], { warn }: Review): void {
  const meant = nearestWord(
    key,
    fields.map(({ name }) => name),
  );
  if (!meant) return;
  warn(
    'envoy-config',
    at,
    `Envoy has no field "${key}" here.`,
    `Write "${meant}", if that is what was meant.`,
  );
}
