import { getString, getStringMap } from '../mesh/get.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { Resource } from '../mesh/resource.ts';
import { selects } from '../mesh/selector.ts';
import { podPort, type ShopService } from './shop.ts';

/** What a sidecar accepts: mutual TLS alone, both, or plaintext alone. */
export type PeerMode = 'STRICT' | 'PERMISSIVE' | 'DISABLE';

const rootNamespace = 'istio-system';

/**
 * The mode that holds for a service's pods: of its port, else the workload's policy, else the namespace's, else the
 * mesh's; UNSET inherits, and without any policy it is PERMISSIVE. Of two policies of one reach the first counts.
 * https://istio.io/latest/docs/reference/config/security/peer_authentication/
 */
export function peerMode(mesh: Mesh, { name, namespace }: ShopService): PeerMode {
  const policies = mesh.resources('PeerAuthentication');
  const labels = new Map([['app', name]]);
  const selectorOf = ({ root }: Resource) => getStringMap(root, ['spec', 'selector', 'matchLabels']);
  const wide = (wanted: string) =>
    policies.find((policy) => policy.namespace === wanted && selectorOf(policy).size === 0);
  const workload = policies.find(
    (policy) => policy.namespace === namespace && selects(selectorOf(policy), labels),
  );
  return (
    modeAt(workload, ['spec', 'portLevelMtls', podPort, 'mode']) ??
    modeAt(workload, ['spec', 'mtls', 'mode']) ??
    modeAt(wide(namespace), ['spec', 'mtls', 'mode']) ??
    modeAt(wide(rootNamespace), ['spec', 'mtls', 'mode']) ??
    'PERMISSIVE'
  );
}

function modeAt(policy: Resource | undefined, path: readonly string[]): PeerMode | undefined {
  const mode = getString(policy?.root, path)?.value;
  return mode === 'STRICT' || mode === 'PERMISSIVE' || mode === 'DISABLE' ? mode : undefined;
}
