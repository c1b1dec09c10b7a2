/** Half-open span of a source file, in UTF-16 code units from the start of the file. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * One step of a field path: a map key or a list index. `['spec', 'http', 0, 'route']` prints as
 * `spec.http[0].route`.
 */
export type PathStep = string | number;
export type FieldPath = readonly PathStep[];

/** What a scalar means to the API server, after YAML 1.1 resolution as go-yaml does it. */
export type ScalarValue = string | number | boolean | null;

export interface ScalarNode {
  readonly type: 'scalar';
  readonly value: ScalarValue;
  readonly range: TextRange;
}

export interface MapEntry {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: YamlNode;
}

export interface MapNode {
  readonly type: 'map';
  readonly entries: readonly MapEntry[];
  readonly range: TextRange;
}

export interface ListNode {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
  readonly range: TextRange;
}

export type YamlNode = ScalarNode | MapNode | ListNode;
