import type { Infer, InferFields } from './infer.ts';
import type {
  BooleanSchema,
  Constraint,
  Field,
  Fields,
  IntOrStringSchema,
  ListSchema,
  MapSchema,
  NumberSchema,
  ObjectSchema,
  PreservedSchema,
  QuantitySchema,
  Schema,
  StringSchema,
} from './schema.ts';

/**
 * A field that must be there, with its sentence and its default. The worker's build leaves out every argument
 * after the first.
 */
export function required<S extends Schema>(schema: S, doc = '', fallback?: string): Field<S, true> {
  return { schema, required: true, doc, ...(fallback === undefined ? {} : { default: fallback }) };
}

/** A field that may be left out; arguments as for {@link required}. */
export function optional<S extends Schema>(schema: S, doc = '', fallback?: string): Field<S, false> {
  return { schema, required: false, doc, ...(fallback === undefined ? {} : { default: fallback }) };
}

type Options<S> = Partial<Omit<S, 'type' | 'nullable' | 'constraints'>>;

/** Text. */
export function string(
  options: Options<StringSchema> & { readonly constraints?: readonly Constraint<string>[] } = {},
): StringSchema {
  return { type: 'string', ...options };
}

/** One of a few words. */
export function oneOfWords<const T extends readonly string[]>(...words: T): StringSchema<T[number]> {
  return { type: 'string', enum: words };
}

type NumberOptions = Options<NumberSchema> & { readonly constraints?: readonly Constraint<number>[] };

/** A whole number. */
export function integer(options: NumberOptions = {}): NumberSchema {
  return { type: 'integer', ...options };
}

/** A whole number of 32 bits with a sign. */
export function int32(options: NumberOptions = {}): NumberSchema {
  return { type: 'integer', format: 'int32', ...options };
}

/** A whole number of 32 bits without a sign: the contract writes it as a range. */
export function uint32(options: NumberOptions = {}): NumberSchema {
  return { type: 'integer', minimum: 0, maximum: 4294967295, ...options };
}

/** A number with a fraction. */
export function double(options: NumberOptions = {}): NumberSchema {
  return { type: 'number', format: 'double', ...options };
}

/** True or false. */
export function boolean(): BooleanSchema {
  return { type: 'boolean' };
}

/** A number or a text: `80` or `http`, `25%`. */
export function intOrString(
  options: { readonly constraints?: readonly Constraint<number | string>[] } = {},
): IntOrStringSchema {
  return { type: 'int-or-string', ...options };
}

/** An amount of a resource: `0.5`, `250m`, `64Mi`. */
export function quantity(): QuantitySchema {
  return { type: 'quantity' };
}

/** An object that is kept as it is. */
export function preserved(): PreservedSchema {
  return { type: 'preserved' };
}

/** A list of one type. */
export function list<S extends Schema>(
  items: S,
  options: Omit<Options<ListSchema>, 'items'> & {
    readonly constraints?: readonly Constraint<readonly Infer<S>[]>[];
  } = {},
): ListSchema<S> {
  return { type: 'list', items, ...options };
}

/** A map from any key to one type. */
export function map<S extends Schema>(
  values: S,
  options: Omit<Options<MapSchema>, 'values'> & {
    readonly constraints?: readonly Constraint<Readonly<Record<string, Infer<S>>>>[];
  } = {},
): MapSchema<S> {
  return { type: 'map', values, ...options };
}

/** An object with named fields. */
export function object<F extends Fields>(
  fields: F,
  options: Omit<Options<ObjectSchema>, 'fields'> & {
    readonly constraints?: readonly Constraint<InferFields<F>>[];
  } = {},
): ObjectSchema<F> {
  return { type: 'object', fields, ...options };
}

/** The same type, with null as a value. */
export function nullable<S extends Schema>(schema: S): S & { readonly nullable: true } {
  return { ...schema, nullable: true };
}
