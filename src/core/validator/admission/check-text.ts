import type { StringSchema } from '../../schema/schema.ts';
import type { FieldPath } from '../../yaml/node.ts';
import { checkValue } from './check-value.ts';
import { nearestWord } from './nearest-word.ts';
import { writeInstead } from './remedy.ts';
import type { StructureFault } from './structure-fault.ts';

type Report = (fault: StructureFault) => void;

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** RFC 3339, https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[-+](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Holds a text against its schema: words, length in characters, form, conditions. */
export function checkText(schema: StringSchema, value: string, path: FieldPath, report: Report): void {
  const malformed = (how: string, remedy: string) =>
    report({ code: 'bad-format', stage: 'schema', path, what: `"${value}" ${how}.`, remedy });
  const { enum: words, minLength = 0, maxLength, pattern } = schema;
  if (words && !words.includes(value)) {
    const meant = nearestWord(value, words);
    report({
      ...(meant && { fix: writeInstead(meant) }),
      code: 'unknown-value',
      stage: 'schema',
      path,
      what: `"${value}" is not among the words for this field.`,
      remedy: `Write ${meant ? `"${meant}", if that is what was meant, or ` : ''}one of ${words.join(', ')}.`,
      stopsConstraints: true,
    });
  }
  // Lengths count characters, not UTF-16 units.
  const length = [...value].length;
  const isLong = length > (maxLength ?? length);
  if (length < minLength || isLong) {
    const few = length < minLength;
    report({
      code: 'wrong-size',
      stage: 'schema',
      path,
      what: few ? (length === 0 ? 'The text is empty.' : 'The text is too short.') : 'The text is too long.',
      remedy: few ? `Write at least ${minLength} characters.` : `Keep it to ${maxLength} characters.`,
      ...(!few && { stopsConstraints: true as const }),
    });
  }
  // RE2 takes linear time and JavaScript's expressions may not, so a text that is too long is not held against one.
  if (pattern !== undefined && !isLong && !new RegExp(pattern).test(value)) {
    malformed('does not have the form of this field', `Write a text that matches ${pattern}.`);
  }
  if (schema.format === 'byte' && !base64.test(value)) {
    malformed('is not base64', 'Encode the bytes with base64, padding included.');
  }
  if (schema.format === 'date-time' && !dateTime.test(value)) {
    malformed('is no time', 'Write date and time with a zone: "2026-01-31T12:00:00Z".');
  }
  checkValue(schema.constraints, value, path, report);
}
