import type { kubernetesKinds as whole } from '../../core/schema/kubernetes-kinds.ts';
import { part } from './part.ts';

const schemas = part(() => import('../../core/schema/kubernetes-kinds.ts'));

/** The kinds that are not Istio's. */
export const kubernetesKinds: typeof whole = () => schemas().kubernetesKinds();
