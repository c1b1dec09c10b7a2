import type { FieldPath } from '../../yaml/node.ts';
import type { Stage } from '../diagnostic.ts';
import type { Remedy } from './remedy.ts';

/** The checks of a document's structure; each is the code of what it finds. */
export type StructureCode =
  | 'unknown-field'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-value'
  | 'out-of-range'
  | 'wrong-size'
  | 'bad-format'
  | 'one-of'
  | 'repeated-item'
  | 'constraint';

/** Something in a document that its kind's schema doesn't allow. */
export interface StructureFault {
  readonly code: StructureCode;
  readonly stage: Extract<Stage, 'unknown-field' | 'schema' | 'list' | 'cel'>;
  readonly path: FieldPath;
  readonly what: string;
  readonly remedy: string;
  /** What to do about it, where that is certain. */
  readonly fix?: Remedy;
  /** A key of a map that stands where no map belongs; only kinds that come as a CRD are asked for those. */
  readonly misplaced?: true;
  /** The API server asks no CEL rule of a document with such a fault. */
  readonly stopsConstraints?: true;
}
