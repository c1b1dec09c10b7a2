import type { WrittenItem } from '../../core/quiz/item.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { xml } from '../markup/xml.ts';
import { type Interaction, responseIdentifier } from './interaction-parts.ts';
import { allOrNothing, correct, mapped, variable } from './processing.ts';
import type { QtiContext } from './qti-context.ts';
import { declaration, mapping } from './response.ts';

/** A text or a number to be written. */
export function written(item: WrittenItem, { line }: QtiContext): Interaction {
  const asked = `<p>${line(item.stem)}</p>`;
  const field = xml('textEntryInteraction', { responseIdentifier, expectedLength: 30 });
  if (item.type === 'short-answer') {
    const values = item.accepted.map((answer) => [answer, 1] as const);
    return {
      declarations: declaration({
        identifier: responseIdentifier,
        cardinality: 'single',
        baseType: 'string',
        key: item.accepted.slice(0, 1),
        mapping: mapping(values, null, false),
      }),
      body: `${asked}<p>${field}</p>`,
      rules: mapped(),
    };
  }
  const { value, tolerance, unit } = item;
  const near =
    tolerance === 0
      ? { toleranceMode: 'exact' }
      : { toleranceMode: 'absolute', tolerance: `${tolerance} ${tolerance}` };
  return {
    declarations: declaration({
      identifier: responseIdentifier,
      cardinality: 'single',
      baseType: 'float',
      key: [value],
    }),
    body: `${asked}<p>${field} ${escapeXml(unit)}</p>`,
    rules: allOrNothing(xml('equal', near, variable(responseIdentifier), correct(responseIdentifier))),
  };
}
