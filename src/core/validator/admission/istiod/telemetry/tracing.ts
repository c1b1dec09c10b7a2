import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkProviders } from './providers.ts';

/** Which requests are traced, by whom, and with which tags. */
export function checkTracing(spec: Field, review: Review): void {
  const tracing = spec.at('tracing');
  const second = tracing.items[1];
  if (second) {
    review.warn(
      'several-tracings',
      second,
      'Istio uses the first entry under tracing alone.',
      'Join the entries, or make a Telemetry for each set of workloads.',
    );
  }
  for (const one of tracing.items) checkOne(one, review);
}

function checkOne(tracing: Field, review: Review): void {
  const second = tracing.at('providers').items[1];
  if (second) {
    review.warn('several-tracings', second, 'Istio uses the first provider alone.', 'Keep one provider.');
  }
  checkProviders(tracing, review);
  const sampling = tracing.at('randomSamplingPercentage');
  if (sampling.number < 0 || sampling.number > 100) {
    review.refuse(
      'bad-percentage',
      sampling,
      `${sampling.number} is no percentage.`,
      'Write a number from 0 to 100.',
    );
  }
  for (const { key, field } of tracing.at('customTags').entries) {
    const kind = field.firstOf('literal', 'environment', 'header');
    const needed = field.at(kind ?? '', kind === 'literal' ? 'value' : 'name');
    if (key !== '' && (!kind || needed.text !== '')) continue;
    review.refuse(
      'telemetry',
      key === '' ? field : needed,
      key === '' ? 'A tag has no name.' : `The tag "${key}" gets no value.`,
      key === '' ? 'Write the name of the tag as the key.' : 'Say what the tag is filled from.',
    );
  }
}
