import { gatewayName } from './gateway-name.ts';
import { getItems, getString, getStringMap } from './get.ts';
import type { Mesh } from './mesh.ts';
import { podsOf } from './pods.ts';
import type { Resource } from './resource.ts';

/** A server of a Gateway that takes its certificate from a Secret. */
export interface GatewaySecret {
  readonly gateway: Resource;
  /** Index of the server. */
  readonly server: number;
  readonly credentialName: string;
  /** The namespace that Secrets are taken from: the one the gateway's pods run in. */
  readonly namespace: string;
  readonly secret?: Resource;
}

/**
 * The Secrets that Gateways name. They are looked for where the gateway's pods run, not where the Gateway stands.
 * https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings-credential_name
 */
export function gatewaySecrets(mesh: Mesh): readonly GatewaySecret[] {
  const pods = mesh.derive(podsOf);
  return mesh.resources('Gateway').flatMap((gateway) => {
    const [pod] = pods.everywhere.matching(getStringMap(gateway.root, ['spec', 'selector']));
    const home = pod?.namespace;
    if (home === undefined) return [];
    return getItems(gateway.root, ['spec', 'servers']).flatMap((node, server) => {
      const credentialName = getString(node, ['tls', 'credentialName'])?.value;
      if (credentialName === undefined) return [];
      const { name, namespace } = gatewayName(credentialName, home);
      const secret = mesh.find('Secret', name, namespace);
      return [{ gateway, server, credentialName, namespace, ...(secret && { secret }) }];
    });
  });
}
