import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkProviders } from './providers.ts';

/** Which metrics are collected, and with which tags. */
export function checkMetrics(spec: Field, review: Review): void {
  for (const metrics of spec.at('metrics').items) {
    checkProviders(metrics, review);
    for (const override of metrics.at('overrides').items) checkOverride(override, review);
  }
}

function checkOverride(override: Field, { refuse, warn }: Review): void {
  const say = (at: Field, what: string, remedy: string) => refuse('telemetry', at, what, remedy);
  for (const { key, field } of override.at('tagOverrides').entries) {
    if (key === '') warn('telemetry', field, 'A tag has no name.', 'Write the name of the tag as the key.');
    const [operation, value] = [field.at('operation').text || 'UPSERT', field.at('value')];
    if (operation === 'UPSERT' && value.text === '') {
      say(field, `The tag "${key}" gets no value.`, 'Add value, or operation: REMOVE to leave the tag out.');
    } else if (operation === 'REMOVE' && value.text !== '') {
      say(value, `The tag "${key}" is removed and yet gets a value.`, 'Remove value, or write UPSERT.');
    }
  }
  const metric = override.at('match', 'customMetric');
  if (metric.isSet && metric.text === '') say(metric, 'The metric has no name.', 'Write its name.');
}
