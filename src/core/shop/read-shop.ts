import type { YamlText } from '../yaml/parse-yaml.ts';
import { bareTransport, type Transport, transportTo } from './client-tls.ts';
import { type HostRoute, hostRoute } from './host-route.ts';
import { peerMode } from './peer-mode.ts';
import { shopServices } from './shop.ts';
import { shopMesh } from './shop-mesh.ts';

/** What the YAML says of the calls to one service. */
export interface ServiceReading {
  readonly route: HostRoute;
  /** From callers with a sidecar. */
  readonly transport: Transport;
  /** From callers without one. */
  readonly bare: Transport;
}

/** What the YAML says of the shop, by the name of the service. */
export type ShopReading = Readonly<Record<string, ServiceReading>>;

/** Reads files that make up the shop's mesh. Never throws; what can't be read says nothing. */
export function readShop(files: readonly YamlText[]): ShopReading {
  const mesh = shopMesh(files);
  return Object.fromEntries(
    shopServices.map((service) => {
      const mode = peerMode(mesh, service);
      return [
        service.name,
        {
          route: hostRoute(mesh, service),
          transport: transportTo(mesh, service, mode),
          bare: bareTransport(mode),
        },
      ];
    }),
  );
}
