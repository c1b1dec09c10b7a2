import type { SourceFile } from './diagnostic.ts';

interface SingleFileExample {
  readonly title: string;
  readonly yaml: string;
}

interface SeveralFilesExample {
  readonly title: string;
  readonly files: readonly SourceFile[];
}

/**
 * A mesh that shows a code or its absence. Where a finding is expected, its line ends in a comment that names the
 * code: `subset: v2 # IST0101`; several codes on one line stand behind one `#`, apart by spaces.
 */
export type Example = SingleFileExample | SeveralFilesExample;

/** The examples of a code: they stand on its page, and they are its tests. */
export interface Examples {
  /** Give exactly the marked codes on the marked lines. */
  readonly fail: readonly Example[];
  /** Give nothing at all: admitted, and clean under every rule, apart from what istiod says of every EnvoyFilter. */
  readonly pass: readonly Example[];
}

/** The files of an example, as validation wants them. */
export function exampleFiles(example: Example): readonly SourceFile[] {
  return 'files' in example ? example.files : [{ name: 'mesh.yaml', text: example.yaml }];
}
