import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkCondition } from './condition.ts';
import { checkOperation } from './operation.ts';
import { checkSource } from './source.ts';

const tcpSources = /^(?:not)?(?:principals|namespaces|ipBlocks|remoteIpBlocks|serviceAccounts)$/i;

/** A rule of a policy: who calls, what is called, under which conditions. */
export function checkRule(rule: Field, action: string, review: Review): void {
  const [from, to] = [rule.at('from'), rule.at('to')];
  for (const item of from.items) checkPart(item, 'source', checkSource, review);
  for (const item of to.items) checkPart(item, 'operation', checkOperation, review);
  for (const condition of rule.at('when').items) checkCondition(condition, review);
  if (action !== 'DENY') return;
  const [sources, operations] = [partsOf(from, 'source'), partsOf(to, 'operation')];
  const tellsCaller = sources.some((source) =>
    source.entries.some(({ key, field }) => tcpSources.test(key) && field.items.length > 0),
  );
  const tellsPort = operations.some((operation) =>
    ['ports', 'notPorts'].some((key) => operation.at(key).items.length > 0),
  );
  if (operations.length > 0 ? tellsPort : sources.length === 0 || tellsCaller) return;
  review.warn(
    'tcp-denied',
    rule,
    'On ports that do not speak HTTP, this rule denies everything.',
    'Add the ports it is meant for: operation.ports.',
  );
}

const partsOf = (list: Field, key: string) =>
  list.items.map((item) => item.at(key)).filter(({ isSet }) => isSet);

function checkPart(
  item: Field,
  key: string,
  check: (part: Field, review: Review) => void,
  review: Review,
): void {
  const part = item.at(key);
  if (part.entries.some(({ field }) => field.items.length > 0)) check(part, review);
  else {
    review.refuse(
      'empty-rule',
      part.isSet ? part : item,
      `The ${key} says nothing.`,
      'Say something about it, or remove the entry: without one, anything will do.',
    );
  }
}
