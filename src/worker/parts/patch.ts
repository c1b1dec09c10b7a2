import type { checkPatch as whole } from '../../core/validator/admission/istiod/envoy-filter/patch.ts';
import { part } from './part.ts';

const envoyFilter = part(() => import('../../core/validator/admission/istiod/envoy-filter/patch.ts'));

/** What istiod says of the patches of an EnvoyFilter, with all that is known of Envoy's messages. */
export const checkPatch: typeof whole = (config, review) => envoyFilter().checkPatch(config, review);
