import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import {
  checkAddresses,
  checkNotEmpty,
  checkPorts,
  checkServiceAccounts,
  checkTrustDomains,
} from './values.ts';

type Check = (values: Field, review: Review) => void;
const anything: Check = () => undefined;

/** What values each attribute takes. https://istio.io/latest/docs/reference/config/security/conditions/ */
const attributes: Readonly<Record<string, Check>> = {
  'source.ip': checkAddresses,
  'remote.ip': checkAddresses,
  'source.namespace': anything,
  'source.serviceAccount': checkServiceAccounts,
  'source.principal': anything,
  'source.trustDomain': (values, review) => checkTrustDomains(values, false, review),
  'request.auth.principal': anything,
  'request.auth.audiences': anything,
  'request.auth.presenter': anything,
  'destination.ip': checkAddresses,
  'destination.port': checkPorts,
  'connection.sni': anything,
};

/** Attributes that are maps: a key stands behind them in brackets. */
const maps = ['request.headers', 'request.auth.claims', 'experimental.envoy.filters.'];

/** Attributes of old, with what to write instead. */
const gone: Readonly<Record<string, string>> = {
  'destination.namespace': 'Write the policy into that namespace.',
  'destination.labels': 'Select the workloads with selector.',
  'destination.name': 'Select the workloads with selector.',
  'destination.user': 'Select the workloads with selector.',
};

/** A further condition: the value of an attribute. */
export function checkCondition(condition: Field, review: Review): void {
  const key = condition.at('key');
  const say = (at: Field, what: string, remedy: string) =>
    review.refuse('policy-condition', at, what, remedy);
  const lists = [condition.at('values'), condition.at('notValues')];
  if (key.text === '') {
    say(key, 'The condition names no attribute.', 'Write one such as request.headers[x-user].');
  } else if (lists.every(({ items }) => items.length === 0)) {
    say(condition, 'The condition compares with nothing.', 'Add values or notValues.');
  } else if (lists.map((list) => checkNotEmpty(list, review)).every(Boolean)) {
    const fault = keyFault(key.text);
    if (fault) say(key, ...fault);
    else for (const list of lists) attributes[key.text]?.(list, review);
  }
}

function keyFault(key: string): readonly [what: string, remedy: string] | undefined {
  const map = maps.find((name) => key.startsWith(name));
  if (map) {
    return /^[^[]+\[.+\]$/s.test(key)
      ? undefined
      : [`"${key}" names no entry of ${map}.`, `Write ${map.replace(/\.$/, '')}[NAME].`];
  }
  if (Object.hasOwn(attributes, key)) return undefined;
  const old = Object.keys(gone).find((name) =>
    name.endsWith('labels') ? key.startsWith(name) : key === name,
  );
  return old
    ? [`"${key}" is out of use.`, gone[old] ?? '']
    : [
        `There is no attribute "${key}".`,
        'Write one such as source.ip, request.headers[x-user] or destination.port.',
      ];
}
