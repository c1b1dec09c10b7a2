import { parseNanoseconds } from '../../../schema/duration.ts';
import type { KindSchema } from '../../../schema/kind-schema.ts';
import type { Schema } from '../../../schema/schema.ts';
import type { Field } from './field.ts';
import type { Review } from './review.ts';

/**
 * istiod reads the document into the types of its API, which know durations and numbered keys where the API
 * server sees texts.
 */
export function checkDecoding(schema: KindSchema, document: Field, review: Review): void {
  const spec = schema.fields['spec'];
  if (spec) decode(spec.schema, document.at('spec'), review);
  if (schema.kind === 'PeerAuthentication') checkPortKeys(document.at('spec', 'portLevelMtls'), review);
}

function decode(schema: Schema, field: Field, review: Review): void {
  if (!field.isSet) return;
  if (schema.type === 'string' && schema.meaning === 'duration') {
    if (parseNanoseconds(field.text) !== undefined) return;
    review.refuse(
      'bad-duration',
      field,
      field.text === '' ? 'The duration is empty.' : `"${field.text}" is no duration.`,
      'Write a number and its unit (ms, s, m or h), such as 5s or 1h30m.',
    );
  } else if (schema.type === 'list') {
    for (const item of field.items) decode(schema.items, item, review);
  } else if (schema.type === 'map') {
    for (const { field: value } of field.entries) decode(schema.values, value, review);
  } else if (schema.type === 'object') {
    for (const { key, field: value } of field.entries) {
      const known = Object.hasOwn(schema.fields, key) ? schema.fields[key] : undefined;
      if (known) decode(known.schema, value, review);
    }
  }
}

/** Keys that are ports must be numbers as JSON writes them, without zeros in front. */
function checkPortKeys(ports: Field, { refuse }: Review): void {
  for (const { key, field } of ports.entries) {
    if (/^(?:0|[1-9]\d*)$/.test(key)) continue;
    refuse(
      'bad-port',
      field,
      `"${key}" is no number that Istio can read.`,
      'Write the port without zeros in front.',
    );
  }
}
