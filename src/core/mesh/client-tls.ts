import type { FieldPath } from '../yaml/node.ts';
import { getItems, getMap, getNumber, getString } from './get.ts';
import type { Resource } from './resource.ts';

/** Client TLS settings of a DestinationRule by which a proxy starts TLS towards a server. */
export interface ClientTls {
  /** Path of the settings: `spec.trafficPolicy.tls`. */
  readonly path: FieldPath;
  readonly mode: 'SIMPLE' | 'MUTUAL';
  /** The port they are for; absent where they hold for all. */
  readonly port?: number;
}

/**
 * The TLS settings of a DestinationRule that check no certificate: with SIMPLE or MUTUAL the proxy needs
 * `caCertificates`, or a credential, which only holds for selected workloads.
 * https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings
 */
export function uncheckedTls({ root }: Resource): readonly ClientTls[] {
  const policy: FieldPath = ['spec', 'trafficPolicy'];
  const ports: FieldPath = [...policy, 'portLevelSettings'];
  const selected = getMap(root, ['spec', 'workloadSelector']) !== undefined;
  const places: readonly { readonly path: FieldPath; readonly port?: number }[] = [
    { path: [...policy, 'tls'] },
    ...getItems(root, ports).map((settings, index) => ({
      path: [...ports, index, 'tls'],
      port: getNumber(settings, ['port', 'number'])?.value ?? 0,
    })),
  ];
  return places.flatMap((place) => {
    const tls = getMap(root, place.path);
    const mode = getString(tls, ['mode'])?.value;
    const checked =
      getString(tls, ['caCertificates']) ?? (selected ? getString(tls, ['credentialName']) : undefined);
    return checked || (mode !== 'SIMPLE' && mode !== 'MUTUAL') ? [] : [{ ...place, mode }];
  });
}
