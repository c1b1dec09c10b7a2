import { getString } from '../mesh/get.ts';
import { hostKey } from '../mesh/host.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { PeerMode } from './peer-mode.ts';
import type { ShopService } from './shop.ts';

/** How a call travels, or that client and server do not understand each other. */
export type Transport = 'mtls' | 'plain' | 'refused' | 'broken';

/**
 * How a caller's sidecar opens connections to a service. Where no DestinationRule says otherwise it follows the server:
 * mutual TLS unless that accepts plaintext alone.
 * https://istio.io/latest/docs/ops/configuration/traffic-management/tls-configuration/#auto-mtls
 */
export function transportTo(mesh: Mesh, { name, namespace }: ShopService, mode: PeerMode): Transport {
  const rule = mesh.resources('DestinationRule').find(({ root, namespace: own = 'default' }) => {
    const host = getString(root, ['spec', 'host'])?.value;
    return host !== undefined && hostKey(host, own) === `${namespace}/${name}`;
  });
  switch (getString(rule?.root, ['spec', 'trafficPolicy', 'tls', 'mode'])?.value) {
    case undefined:
      return mode === 'DISABLE' ? 'plain' : 'mtls';
    case 'DISABLE':
      return bareTransport(mode);
    case 'ISTIO_MUTUAL':
      return mode === 'DISABLE' ? 'broken' : 'mtls';
    // TLS with certificates that are not the mesh's: the sidecar on the other side does not take it for its own.
    default:
      return 'broken';
  }
}

/** How a call without any sidecar fares: it is plaintext, and STRICT has no ear for that. */
export function bareTransport(mode: PeerMode): Transport {
  return mode === 'STRICT' ? 'refused' : 'plain';
}
