import type { SourceFile } from '../core/validator/diagnostic.ts';
import { exampleFiles } from '../core/validator/example.ts';
import { rulesByCode } from './rule-pages.ts';

/** A mesh to begin with in the playground. */
export interface PlaygroundExample {
  readonly title: string;
  readonly files: readonly SourceFile[];
}

/** The failing examples of every code, by code: what is wrong in them is found as soon as they are opened. */
export function playgroundExamples(): ReadonlyMap<string, readonly PlaygroundExample[]> {
  return new Map(
    [...rulesByCode()].map(([code, modules]) => [
      code,
      modules.flatMap(({ examples }) =>
        examples.fail.map((example) => ({ title: example.title, files: exampleFiles(example) })),
      ),
    ]),
  );
}
