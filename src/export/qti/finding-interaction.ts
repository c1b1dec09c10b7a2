import type { FindingItem } from '../../core/quiz/item.ts';
import { fenceCode } from '../../core/quiz/judged-fence.ts';
import { numberedCode } from '../markup/numbered-code.ts';
import { xml } from '../markup/xml.ts';
import {
  choicesOf,
  type Interaction,
  isCorrect,
  named,
  prompt,
  responseIdentifier,
} from './interaction-parts.ts';
import { allOrNothing, byParts, correct, isGiven, variable } from './processing.ts';
import type { QtiContext } from './qti-context.ts';
import { declaration } from './response.ts';

/** Two responses in one item: what is found, and on which line; no line where nothing is found. */
export function finding(item: FindingItem, context: QtiContext): Interaction {
  const key = item.options.filter((option) => option.correct).map(({ id }) => named(id));
  const noLine = xml('isNull', {}, variable('LINE'));
  const found = { right: isCorrect, given: isGiven(responseIdentifier) };
  const placed = { right: xml('match', {}, variable('LINE'), correct('LINE')), given: isGiven('LINE') };
  const byPlaces = () => {
    if (item.line !== null) return byParts([found, placed], context.scoring);
    // By position a line named in vain takes nothing, since the key has no place for one.
    return context.scoring === 'per-position'
      ? allOrNothing(isCorrect)
      : allOrNothing(xml('and', {}, isCorrect, noLine));
  };
  return {
    declarations: [
      declaration({ identifier: responseIdentifier, cardinality: 'single', baseType: 'identifier', key }),
      declaration({
        identifier: 'LINE',
        cardinality: 'single',
        baseType: 'integer',
        key: item.line === null ? [] : [item.line],
      }),
    ].join(''),
    body: [
      numberedCode(fenceCode(item.code)),
      xml(
        'choiceInteraction',
        { responseIdentifier, shuffle: context.shuffle, maxChoices: 1 },
        prompt(item, context),
        choicesOf(item, context),
      ),
      `<p>On which line? None where nothing is found. ${xml('textEntryInteraction', { responseIdentifier: 'LINE', expectedLength: 4 })}</p>`,
    ].join(''),
    rules: byPlaces(),
  };
}
