import type { ScalarValue } from '../yaml/node.ts';

/** Something that a field of a resource must show. Holds when any field that the pattern fits shows it. */
export interface FieldAssertion {
  /** `Kind`, `Kind name` or `Kind namespace/name`; any resource that fits may satisfy it. */
  readonly resource: string;
  /** A path such as `spec.http[*].route[0].weight`; see `path-pattern.ts`. */
  readonly path: string;
  /** The values that are right, one being enough. Without them the field must only be there. */
  readonly oneOf?: readonly ScalarValue[] | undefined;
  /** Turned round: no field may show it. */
  readonly not?: boolean | undefined;
}

/** One thing to reach: all that it names must hold. Goals that send requests join here with the simulator. */
export interface Goal {
  /** What the learner reads. */
  readonly says: string;
  /** The verdict of validation: `clean` includes `admitted`. */
  readonly verdict?: 'admitted' | 'clean' | undefined;
  readonly all?: readonly FieldAssertion[] | undefined;
  /** Different ways, one being enough. */
  readonly any?: readonly FieldAssertion[] | undefined;
}

/** An exercise: a mesh with a mistake, what is seen of it, and when it counts as mended. */
export interface Lab {
  readonly title: string;
  /** What somebody sees who has the problem, in Markdown; never the cause. */
  readonly symptom: string;
  readonly goals: readonly Goal[];
  /** From gentle to plain, in Markdown. */
  readonly hints: readonly string[];
}

/** What became of a goal. */
export interface GoalResult {
  readonly held: boolean;
  /** What stands there instead, for goals on fields that do not hold. */
  readonly found?: string;
}
