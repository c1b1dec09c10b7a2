import type { Validate } from '../../src/build/checks/verdicts.ts';
import type { Diagnostic } from '../../src/core/validator/diagnostic.ts';

/** A validator that says what the text tells it to: `# says IST0101`. */
export const says: Validate = (files) => ({
  admitted: 'passed',
  clean: 'passed',
  diagnostics: files.flatMap(({ name, text }) =>
    [...text.matchAll(/# says (\w+)/g)].map(
      ([, code = '']): Diagnostic => ({
        code,
        severity: 'error',
        stage: 'analysis',
        file: name,
        range: { start: 0, end: 1 },
        path: [],
        what: 'Said so.',
        why: '',
        remedy: '',
      }),
    ),
  ),
});
