import { virtualService } from './kinds/virtual-service.ts';
import type { SpecCheck } from './review.ts';

/** What istiod looks at, by kind; a test holds it to Istio's kinds and to the folder. */
export const istiodKinds: Readonly<Record<string, readonly SpecCheck[]>> = {
  VirtualService: virtualService,
};
