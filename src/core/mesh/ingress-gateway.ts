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
  if (known?.service !== ingressService)
    known = {
      service: ingressService,
      resources: [pod, service].flatMap((text) => implied(text, ingressService)),
    };
  return known.resources;
}

/** The gateway of the last mesh: it is the same for nearly all. */
let known: { readonly service: string; readonly resources: readonly Resource[] } | undefined;

/** The name of the mesh configuration may be anything; JSON is YAML. */
const quoted = (name: string) => JSON.stringify(name);

const pod = (name: string) => `apiVersion: v1
kind: Pod
metadata:
  namespace: istio-system
  name: ${quoted(`${name}-dummypod`)}
  labels:
    istio: ingressgateway
spec:
  containers:
  - name: istio-proxy
`;

const ports = { http2: 80, https: 443, tcp: 31400, tls: 15443 };

const service = (name: string) => `apiVersion: v1
kind: Service
metadata:
  namespace: istio-system
  name: ${quoted(name)}
spec:
  selector:
    istio: ingressgateway
  ports:
${Object.entries(ports)
  .map(
    ([port, number]) =>
      `  - name: ${port}\n    port: ${number}\n    targetPort: ${number}\n    protocol: TCP\n`,
  )
  .join('')}`;

function implied(text: (name: string) => string, name: string): readonly Resource[] {
  const { root } = parseDocument(text(name));
  const resource = root?.type === 'map' ? readResource('', root) : undefined;
  return resource ? [{ ...resource, implied: true }] : [];
}
