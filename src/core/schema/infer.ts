import type { Fields, ListSchema, MapSchema, ObjectSchema, Schema, StringSchema } from './schema.ts';

type RequiredNames<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];

/** The TypeScript type of an object with these fields. */
export type InferFields<F extends Fields> = {
  readonly [K in RequiredNames<F>]: Infer<F[K]['schema']>;
} & { readonly [K in Exclude<keyof F, RequiredNames<F>>]?: Infer<F[K]['schema']> };

/** By the word in `type`: the compiler looks at one member alone, so that deep schemas stay within its limits. */
interface Values<S extends Schema> {
  string: S extends StringSchema<infer T> ? T : never;
  integer: number;
  number: number;
  boolean: boolean;
  'int-or-string': number | string;
  quantity: number | string;
  preserved: Readonly<Record<string, unknown>>;
  list: S extends ListSchema<infer I> ? readonly Infer<I>[] : never;
  map: S extends MapSchema<infer V> ? Readonly<Record<string, Infer<V>>> : never;
  object: S extends ObjectSchema<infer F> ? InferFields<F> : never;
}

type Bare<S extends Schema> = Values<S>[S['type']];

/** The TypeScript type of the values that a schema admits; unknown where nothing is known of the schema. */
export type Infer<S extends Schema> = Schema extends S
  ? unknown
  : S extends { readonly nullable: true }
    ? Bare<S> | null
    : Bare<S>;
