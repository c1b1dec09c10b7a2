import { parseDocument } from '../yaml/parse-document.ts';
import type { MeshConfig } from './mesh-config.ts';
import { type Resource, readResource } from './resource.ts';

/**
 * The gateway that stands at the edge of a default installation: a Pod and the Service that selects it, as
 * `istioctl analyze` adds them to a set of files. None where the mesh configuration turns the ingress controller off.
 * https://istio.io/latest/docs/ops/diagnostic-tools/istioctl-analyze/
 */
export function ingressGateway({ ingressService }: MeshConfig): readonly Resource[] {
  if (ingressService === undefined) return [];
  const metadata = { namespace: 'istio-system' };
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, name: `${ingressService}-dummypod`, labels: { istio: 'ingressgateway' } },
    spec: { containers: [{ name: 'istio-proxy' }] },
  };
  const ports = { http2: 80, https: 443, tcp: 31400, tls: 15443 };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { ...metadata, name: ingressService },
    spec: {
      selector: { istio: 'ingressgateway' },
      ports: Object.entries(ports).map(([name, port]) => ({ name, port, targetPort: port, protocol: 'TCP' })),
    },
  };
  // JSON is YAML.
  return [pod, service].flatMap((value) => {
    const { root } = parseDocument(JSON.stringify(value));
    const resource = root?.type === 'map' ? readResource('', root) : undefined;
    return resource ? [{ ...resource, implied: true as const }] : [];
  });
}
