import type { ChoiceItem, Item, MatchingItem, RepairItem } from '../../core/quiz/item.ts';
import type { Scoring } from '../../core/quiz/scoring.ts';
import { xml } from '../markup/xml.ts';
import { finding } from './finding-interaction.ts';
import {
  choicesOf,
  type Interaction,
  isCorrect,
  named,
  prompt,
  responseIdentifier,
} from './interaction-parts.ts';
import { allOrNothing, base, byParts, isGiven, mapped, variable } from './processing.ts';
import type { QtiContext } from './qti-context.ts';
import { declaration, mapping } from './response.ts';
import { written } from './written-interaction.ts';

/** Repairs have none: only the validator can say whether YAML is mended. */
export type QtiItem = Exclude<Item, RepairItem>;

/** How an item is asked and scored. */
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
