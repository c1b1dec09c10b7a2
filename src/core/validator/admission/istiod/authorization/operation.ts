import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { pathTemplateFault } from '../values/path-template.ts';
import { checkNotEmpty, checkPorts } from './values.ts';

/** What is true of the request. */
export function checkOperation(operation: Field, review: Review): void {
  for (const key of ['ports', 'notPorts']) checkPorts(operation.at(key), review);
  for (const key of ['methods', 'paths', 'hosts', 'notMethods', 'notPaths', 'notHosts']) {
    checkNotEmpty(operation.at(key), review);
  }
  for (const path of [...operation.at('paths').items, ...operation.at('notPaths').items]) {
    const fault = pathTemplateFault(path.text);
    if (!fault) continue;
    review.refuse(
      'path-template',
      path,
      `"${path.text}" can't be a path: ${fault}.`,
      'Write {*} for one whole part of the path, {**} for all that is left, or one asterisk at an end and no braces.',
    );
  }
}
