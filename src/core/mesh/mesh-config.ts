import type { YamlNode } from '../yaml/node.ts';
import { parseDocument } from '../yaml/parse-document.ts';
import { getItems, getString, getStringMap, getStrings } from './get.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** What analysis wants to know of the mesh configuration, defaults filled in. */
export interface MeshConfig {
  /** Policies in it hold for the whole mesh. */
  readonly rootNamespace: string;
  /** The Service of the ingress gateway; absent where the ingress controller is off. */
  readonly ingressService?: string;
  /** Namespaces that the control plane looks at are those that one of these selects; all, if there is none. */
  readonly discoverySelectors: readonly YamlNode[];
  /** Where access logs go if a Telemetry names no provider. */
  readonly accessLogProviders: readonly string[];
  /** Extension providers that send traces to Lightstep. */
  readonly lightstepProviders: ReadonlySet<string>;
  /** `defaultConfig.proxyMetadata`: environment of every proxy. */
  readonly proxyMetadata: ReadonlyMap<string, string>;
  /** How paths of requests are brought into one form: BASE, NONE, MERGE_SLASHES and so on. */
  readonly pathNormalization: string;
}

/**
 * Reads the mesh configuration: what stands under `data.mesh` of the ConfigMap `istio` in `istio-system`, or Istio's
 * defaults. https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/
 */
export function meshConfig(mesh: Mesh): MeshConfig {
  return readMeshConfig(mesh.find('ConfigMap', 'istio', 'istio-system'));
}

/** The mesh configuration that a ConfigMap holds; the defaults without one, or where it can't be read. */
export function readMeshConfig(configMap: Resource | undefined): MeshConfig {
  const text = getString(configMap?.root, ['data', 'mesh'])?.value ?? '';
  const { root, faults } = parseDocument(text);
  const config = root && faults.length === 0 ? root : undefined;
  const off = getString(config, ['ingressControllerMode'])?.value === 'OFF';
  return {
    rootNamespace: getString(config, ['rootNamespace'])?.value ?? 'istio-system',
    ...(!off && { ingressService: getString(config, ['ingressService'])?.value ?? 'istio-ingressgateway' }),
    discoverySelectors: getItems(config, ['discoverySelectors']),
    accessLogProviders: getStrings(config, ['defaultProviders', 'accessLogging']).map(({ value }) => value),
    lightstepProviders: new Set(
      getItems(config, ['extensionProviders']).flatMap((provider) =>
        provider.type === 'map' && provider.entries.some(({ key }) => key === 'lightstep')
          ? (getString(provider, ['name'])?.value ?? [])
          : [],
      ),
    ),
    proxyMetadata: getStringMap(config, ['defaultConfig', 'proxyMetadata']),
    pathNormalization: getString(config, ['pathNormalization', 'normalization'])?.value ?? 'BASE',
  };
}
