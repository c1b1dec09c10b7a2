import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { celFault } from '../values/cel.ts';
import { checkProviders } from './providers.ts';

/** Which requests are logged, and by whom. */
export function checkAccessLogging(spec: Field, review: Review): void {
  for (const logging of spec.at('accessLogging').items) {
    const filter = logging.at('filter');
    if (filter.isSet) checkFilter(filter.at('expression'), review);
    checkProviders(logging, review);
  }
}

function checkFilter(expression: Field, { refuse }: Review): void {
  const fault = celFault(expression.text);
  if (!fault) return;
  refuse(
    'bad-cel',
    expression,
    expression.text === '' ? 'The filter has no expression.' : `This is no CEL expression: ${fault}.`,
    'Write a condition such as response.code >= 400, or remove the filter.',
  );
}
