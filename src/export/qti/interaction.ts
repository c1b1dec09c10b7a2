import type {
  ChoiceItem,
  FindingItem,
  Item,
  MatchingItem,
  RepairItem,
  WrittenItem,
} from '../../core/quiz/item.ts';
import { fenceCode } from '../../core/quiz/judged-fence.ts';
import type { Scoring } from '../../core/quiz/scoring.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { numberedCode } from '../markup/numbered-code.ts';
import { xml } from '../markup/xml.ts';
import { allOrNothing, base, byParts, correct, isGiven, mapped, variable } from './processing.ts';
import type { QtiContext } from './qti-context.ts';
import { declaration, mapping } from './response.ts';

/** What is particular to a type: how its responses are declared, asked for and turned into points. */
export interface Interaction {
  readonly declarations: string;
  /** What stands in the body. */
  readonly body: string;
  /** Rules of response processing that set SCORE. */
  readonly rules: string;
}

/** Repairs have none: only the validator can say whether YAML is mended. */
export type QtiItem = Exclude<Item, RepairItem>;

/** Identifiers of QTI begin with a letter; those of our options need not. */
const named = (id: string) => `o-${id}`;
const responseIdentifier = 'RESPONSE';
const isCorrect = xml('match', {}, variable(responseIdentifier), correct(responseIdentifier));

export function interaction(item: QtiItem, context: QtiContext): Interaction {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return choice(item, context);
    case 'sequence': {
      const key = item.options.map(({ id }) => named(id));
      const parts = key.map((id, at) => ({
        right: xml(
          'match',
          {},
          xml('index', { n: at + 1 }, variable(responseIdentifier)),
          base('identifier', id),
        ),
        given: isGiven(responseIdentifier),
      }));
      const choices = choicesOf(item, context);
      return {
        declarations: declaration({
          identifier: responseIdentifier,
          cardinality: 'ordered',
          baseType: 'identifier',
          key,
        }),
        body: xml('orderInteraction', { responseIdentifier, shuffle: true }, prompt(item, context), choices),
        rules: byParts(parts, context.scoring),
      };
    }
    case 'matching':
      return matching(item, context);
    case 'short-answer':
    case 'numeric':
      return written(item, context);
    case 'finding':
      return finding(item, context);
  }
}

const prompt = ({ stem }: Item, { line }: QtiContext) => xml('prompt', {}, line(stem));

const choicesOf = (item: Item, { line }: QtiContext) =>
  item.options.map(({ id, text }) => xml('simpleChoice', { identifier: named(id) }, line(text))).join('');

function choice(item: ChoiceItem, context: QtiContext): Interaction {
  const single = item.type === 'single-choice';
  const keys = item.options.filter((option) => option.correct);
  return {
    declarations: declaration({
      identifier: responseIdentifier,
      cardinality: single ? 'single' : 'multiple',
      baseType: 'identifier',
      key: keys.map(({ id }) => named(id)),
      ...weights(item, context.scoring),
    }),
    body: xml(
      'choiceInteraction',
      { responseIdentifier, shuffle: context.shuffle, maxChoices: single ? 1 : 0 },
      prompt(item, context),
      choicesOf(item, context),
    ),
    rules:
      context.scoring === 'all-or-nothing'
        ? allOrNothing(isCorrect)
        : // A distractor left alone is in its place.
          mapped(context.scoring === 'per-position' ? 1 - keys.length / item.options.length : 0),
  };
}

function weights({ options }: ChoiceItem, scoring: Scoring): { mapping?: string } {
  if (scoring === 'all-or-nothing') return {};
  const minus = scoring === 'right-minus-wrong';
  const share = 1 / (minus ? options.filter((option) => option.correct).length : options.length);
  const values = options.map(({ id, correct }) => [named(id), correct ? share : -share] as const);
  return { mapping: mapping(values, minus ? { lowerBound: 0, upperBound: 1 } : null) };
}

function matching(item: MatchingItem, context: QtiContext): Interaction {
  const side = (
    sides: readonly { id: string; text: MatchingItem['stem'] }[],
    name: string,
    matchMax: number,
  ) =>
    xml(
      'simpleMatchSet',
      {},
      ...sides.map(({ id, text }) =>
        xml('simpleAssociableChoice', { identifier: `${name}-${id}`, matchMax }, context.line(text)),
      ),
    );
  const key = item.options.map(({ id, target }) => `l-${id} r-${target}`);
  const parts = key.map((pair) => ({
    right: xml('member', {}, base('directedPair', pair), variable(responseIdentifier)),
    given: isGiven(responseIdentifier),
  }));
  return {
    declarations: declaration({
      identifier: responseIdentifier,
      cardinality: 'multiple',
      baseType: 'directedPair',
      key,
    }),
    body: xml(
      'matchInteraction',
      { responseIdentifier, shuffle: true, maxAssociations: item.options.length },
      prompt(item, context),
      side(item.options, 'l', 1),
      side(item.targets, 'r', item.options.length),
    ),
    rules: byParts(parts, context.scoring),
  };
}

function written(item: WrittenItem, { line }: QtiContext): Interaction {
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

/** Two responses in one item: what is found, and on which line; no line where nothing is found. */
function finding(item: FindingItem, context: QtiContext): Interaction {
  const key = item.options.filter((option) => option.correct).map(({ id }) => named(id));
  const noLine = xml('isNull', {}, variable('LINE'));
  const found = { right: isCorrect, given: isGiven(responseIdentifier) };
  const placed = { right: xml('match', {}, variable('LINE'), correct('LINE')), given: isGiven('LINE') };
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
    rules:
      item.line === null
        ? allOrNothing(xml('and', {}, isCorrect, noLine))
        : byParts([found, placed], context.scoring),
  };
}
