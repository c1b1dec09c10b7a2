import type { FieldPath } from '../yaml/node.ts';

/**
 * A rule over values that types can't say: what a CRD states in CEL and Kubernetes' own kinds in Go, as a
 * predicate. Asked only for values whose structure is right.
 */
export interface Constraint<T> {
  /** What the API server says when it fails, word for word: the contract is compared by it. */
  readonly message: string;
  /** One sentence for the learner: what to do. */
  readonly remedy: string;
  holds(value: T): boolean;
  /** Where it fails, the field below the value that is to blame; without it, the value as a whole. */
  at?(value: T): FieldPath;
}

interface Common {
  /** Null is a value of its own here; elsewhere the API server removes null fields before it looks. */
  readonly nullable?: boolean;
}

export interface StringSchema<T extends string = string> extends Common {
  readonly type: 'string';
  readonly enum?: readonly T[];
  /** Checked by the API server; `date-time` and `byte` (base64) are those Kubernetes knows here. */
  readonly format?: 'byte' | 'date-time';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What the text stands for, where the contract has no word for it. */
  readonly meaning?: 'duration';
  readonly constraints?: readonly Constraint<string>[];
}

export interface NumberSchema extends Common {
  readonly type: 'integer' | 'number';
  readonly format?: 'int32' | 'int64' | 'double';
  readonly enum?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly constraints?: readonly Constraint<number>[];
}

export interface BooleanSchema extends Common {
  readonly type: 'boolean';
}

export interface IntOrStringSchema extends Common {
  readonly type: 'int-or-string';
  readonly constraints?: readonly Constraint<number | string>[];
}

/**
 * An amount of a resource, such as `250m` or `64Mi`; a number with a fraction is one too.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export interface QuantitySchema extends Common {
  readonly type: 'quantity';
}

/** Anything of an object's shape, which the API server doesn't look into. */
export interface PreservedSchema extends Common {
  readonly type: 'preserved';
}

export interface ListSchema<S extends Schema = Schema> extends Common {
  readonly type: 'list';
  readonly items: S;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Fields that together must be unique among the items (`x-kubernetes-list-map-keys`). */
  readonly mapKeys?: readonly string[];
  /** No item may stand twice (`x-kubernetes-list-type: set`). */
  readonly unique?: boolean;
  readonly constraints?: readonly Constraint<readonly unknown[]>[];
}

export interface MapSchema<S extends Schema = Schema> extends Common {
  readonly type: 'map';
  readonly values: S;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly constraints?: readonly Constraint<Readonly<Record<string, unknown>>>[];
}

export interface Field<S extends Schema = Schema, R extends boolean = boolean> {
  readonly schema: S;
  readonly required: R;
  /** One plain sentence; empty in the worker, whose bundle leaves sentences out. */
  readonly doc: string;
  /** What Istio or Kubernetes assumes when the field is absent. */
  readonly default?: string;
}

export type Fields = Readonly<Record<string, Field>>;

export interface ObjectSchema<F extends Fields = Fields> extends Common {
  readonly type: 'object';
  readonly fields: F;
  /** Of each group at most one field may be set. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Unknown fields are kept as they are instead of being refused. */
  readonly preserve?: boolean;
  readonly constraints?: readonly Constraint<Readonly<Record<string, unknown>>>[];
}

/** A type of the schema language. Plain data, apart from the predicates of constraints. */
export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | IntOrStringSchema
  | QuantitySchema
  | PreservedSchema
  | ListSchema
  | MapSchema
  | ObjectSchema;
