import { checkAttachment } from '../checks/target-refs.ts';
import type { SpecCheck } from '../review.ts';
import { checkModule, checkSize } from '../wasm/module.ts';

export const trafficExtension: readonly SpecCheck[] = [
  checkAttachment,
  (spec, review) => checkModule(spec.at('wasm'), review),
  (spec, review) => checkSize(spec.at('lua', 'inlineCode'), 65_536, review),
];
