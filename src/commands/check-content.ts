/** `npm run check:content`: says all that is wrong with `content/`, as the build does before it begins. */
import { checkContent } from '../build/check-content.ts';
import { formatContentError } from '../build/checks/content-error.ts';
import { knowledge } from '../build/knowledge.ts';

const errors = checkContent('.', knowledge);
for (const error of errors) console.error(formatContentError(error));
console.log(errors.length === 0 ? 'The content is sound.' : `${errors.length} to mend.`);
process.exit(errors.length === 0 ? 0 : 1);
