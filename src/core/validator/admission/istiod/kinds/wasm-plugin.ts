import { checkAttachment } from '../checks/target-refs.ts';
import type { SpecCheck } from '../review.ts';
import { checkModule } from '../wasm/module.ts';

export const wasmPlugin: readonly SpecCheck[] = [checkAttachment, checkModule];
