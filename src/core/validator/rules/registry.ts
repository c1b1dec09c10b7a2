import type { RuleModule } from '../rule.ts';
import * as injectionOnMetadata from './deployment/injection-on-metadata.ts';
import * as destinationHost from './virtual-service/destination-host.ts';
import * as destinationSubset from './virtual-service/destination-subset.ts';

/** Every rule by its file below this folder; several may look for the same code. A test holds it to the folder. */
export const rules: Readonly<Record<string, RuleModule>> = {
  'deployment/injection-on-metadata': injectionOnMetadata,
  'virtual-service/destination-host': destinationHost,
  'virtual-service/destination-subset': destinationSubset,
};
