import type { KindSchema } from './kind-schema.ts';
import { destinationRule } from './kinds/destination-rule.ts';
import { peerAuthentication } from './kinds/peer-authentication.ts';
import { telemetry } from './kinds/telemetry.ts';
import { virtualService } from './kinds/virtual-service.ts';

/** Every kind we know, one file each in `kinds/`; a test holds folder and registry equal. */
export const kinds: readonly KindSchema[] = [destinationRule, peerAuthentication, telemetry, virtualService];

const byName = Map.groupBy(kinds, ({ kind }) => kind);

/** The kind of this name in this group, whatever the version; the core group is the empty string. */
export function findKind(group: string, kind: string): KindSchema | undefined {
  return byName.get(kind)?.find((schema) => schema.group === group);
}

/** The kinds of this name in all groups: `Gateway` is both Istio's and the Gateway API's. */
export function kindsNamed(kind: string): readonly KindSchema[] {
  return byName.get(kind) ?? [];
}
