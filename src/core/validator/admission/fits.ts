import type { Schema } from '../../schema/schema.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { checkStructure } from './check-structure.ts';

/** Whether nothing is wrong with a value in the place of a schema. */
export function fits(schema: Schema, node: YamlNode): boolean {
  let isFitting = true;
  checkStructure(schema, node, [], () => {
    isFitting = false;
  });
  return isFitting;
}
