import { byAge } from './by-age.ts';
import { getMap, getString, getStringMap } from './get.ts';
import type { Mesh } from './mesh.ts';
import { meshConfig } from './mesh-config.ts';
import type { Resource } from './resource.ts';
import { matches } from './selector.ts';

/** What a workload takes from its callers: plaintext, both, or mTLS. */
export type PeerMode = 'DISABLE' | 'PERMISSIVE' | 'STRICT';

/** The modes in effect at a workload. */
export interface PeerModes {
  readonly mode: PeerMode;
  /** Ports of the container that have a mode of their own. */
  readonly ports: ReadonlyMap<number, PeerMode>;
}

/** Pods as far as policies choose them. */
export interface Workload {
  readonly namespace?: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** The PeerAuthentications of a mesh, asked for a workload. */
export interface PeerAuthentications {
  of(workload: Workload): PeerModes;
}

/**
 * Which mode is in effect where: the port's, else the workload's, else that of its namespace, else that of the root
 * namespace, else PERMISSIVE; UNSET inherits. Of several at one level the oldest counts, and a selector in the root
 * namespace counts for nothing.
 * https://istio.io/latest/docs/reference/config/security/peer_authentication/
 */
export function peerAuthentications(mesh: Mesh): PeerAuthentications {
  const { rootNamespace } = mesh.derive(meshConfig);
  const byNamespace = Map.groupBy(
    mesh.resources('PeerAuthentication').toSorted(byAge),
    ({ namespace }) => namespace,
  );
  const selectorOf = ({ root }: Resource) => getStringMap(root, ['spec', 'selector', 'matchLabels']);
  const ofAll = (namespace: string | undefined) =>
    byNamespace.get(namespace)?.find((policy) => selectorOf(policy).size === 0);
  return {
    of({ namespace, labels }) {
      const own = byNamespace.get(namespace)?.find((policy) => {
        const selector = selectorOf(policy);
        return namespace !== rootNamespace && selector.size > 0 && matches(selector, labels);
      });
      const mode = modeOf(own) ?? modeOf(ofAll(namespace)) ?? modeOf(ofAll(rootNamespace)) ?? 'PERMISSIVE';
      const ports = getMap(own?.root, ['spec', 'portLevelMtls'])?.entries ?? [];
      return {
        mode,
        ports: new Map(
          ports.map(({ key }) => [Number(key), modeOf(own, ['portLevelMtls', key]) ?? mode] as const),
        ),
      };
    },
  };
}

function modeOf(policy: Resource | undefined, field: readonly string[] = ['mtls']): PeerMode | undefined {
  const mode = getString(policy?.root, ['spec', ...field, 'mode'])?.value;
  return mode === 'DISABLE' || mode === 'PERMISSIVE' || mode === 'STRICT' ? mode : undefined;
}
