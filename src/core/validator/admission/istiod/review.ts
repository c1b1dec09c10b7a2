import type { FieldPath } from '../../../yaml/node.ts';
import type { Severity } from '../../diagnostic.ts';
import type { Field } from './field.ts';
import type { IstiodCode } from './reasons.ts';

/** Something that istiod refuses or warns of. */
export interface IstiodFault {
  readonly code: IstiodCode;
  readonly severity: Extract<Severity, 'error' | 'warning'>;
  readonly path: FieldPath;
  readonly what: string;
  readonly remedy: string;
  /** New text for the value at the path, where it is certain. */
  readonly instead?: string | undefined;
}

/** What a check says of a field: what is wrong, what to do, and the value to write where that is certain. */
export type Say = (code: IstiodCode, at: Field, what: string, remedy: string, instead?: string) => void;

/** What a check knows of the document beside its spec, and where it reports. */
export interface Review {
  readonly name: string;
  /** The namespace the document goes to; `default` where it names none. */
  readonly namespace: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** istiod refuses the document. */
  readonly refuse: Say;
  /** istiod takes the document and warns. */
  readonly warn: Say;
}

/** One of the things that istiod looks at in a document of a kind; `spec` may be absent. */
export type SpecCheck = (spec: Field, review: Review) => void;

/** The same review where istiod forgets its warnings: it passes on only the errors of some checks. */
export function withoutWarnings(review: Review): Review {
  return { ...review, warn: () => undefined };
}
