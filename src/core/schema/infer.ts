import type {
  BooleanSchema,
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

type RequiredNames<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];

/** The TypeScript type of an object with these fields. */
export type InferFields<F extends Fields> = {
  readonly [K in RequiredNames<F>]: Infer<F[K]['schema']>;
} & { readonly [K in Exclude<keyof F, RequiredNames<F>>]?: Infer<F[K]['schema']> };

type Bare<S extends Schema> =
  S extends StringSchema<infer T>
    ? T
    : S extends NumberSchema
      ? number
      : S extends BooleanSchema
        ? boolean
        : S extends IntOrStringSchema | QuantitySchema
          ? number | string
          : S extends ListSchema<infer I>
            ? readonly Infer<I>[]
            : S extends MapSchema<infer V>
              ? Readonly<Record<string, Infer<V>>>
              : S extends ObjectSchema<infer F>
                ? InferFields<F>
                : S extends PreservedSchema
                  ? Readonly<Record<string, unknown>>
                  : never;

/** The TypeScript type of the values that a schema admits. */
export type Infer<S extends Schema> = S extends { readonly nullable: true } ? Bare<S> | null : Bare<S>;
