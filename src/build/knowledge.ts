import { validate } from '../core/validator/validate.ts';
import type { Knowledge } from './check-content.ts';
import { explainedCodes } from './code-pages.ts';

/** What the checks of the content know of the validator, the same at build, in the tests and on the command line. */
export const knowledge: Knowledge = { validate, codes: explainedCodes() };
