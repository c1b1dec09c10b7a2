import { dataPlaneOf } from '../../../mesh/data-plane.ts';
import { getItems, getMap, getNumber, getString, getStringMap } from '../../../mesh/get.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { peerAuthentications } from '../../../mesh/peer-mode.ts';
import { podsOf } from '../../../mesh/pods.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { targetNumberOf } from '../../../mesh/target-port.ts';
import type { FieldPath, YamlNode } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0005',
  title: 'TLS settings of callers that the server does not take',
  severity: 'error',
  reads: [
    'ConfigMap',
    'DestinationRule',
    'Namespace',
    'PeerAuthentication',
    'Pod',
    'Service',
    'ServiceEntry',
  ],
  check(context) {
    const hosts = context.derive(knownHosts);
    const pods = context.derive(podsOf);
    for (const resource of context.resources('DestinationRule')) {
      const settings = tlsSettings(resource);
      if (settings.length === 0) continue;
      const service = hosts.find(getString(resource.root, ['spec', 'host'])?.value ?? '', resource)?.resource;
      const selector = getStringMap(service?.root, ['spec', 'selector']);
      if (!service || selector.size === 0) continue;
      for (const { path, mode, labels, concerns } of settings) {
        const servers = pods.in(service.namespace).matching(new Map([...selector, ...labels]));
        const ports = getItems(service.root, ['spec', 'ports']).filter((port) =>
          concerns(getNumber(port, ['port'])?.value ?? 0),
        );
        const taken = servers.flatMap((pod) => ports.map((port) => takes(context, pod, port)));
        const refuses = mode === 'ISTIO_MUTUAL' ? 'plaintext' : 'mTLS';
        if (taken.length === 0 || taken.some((only) => only !== refuses)) continue;
        context.report({
          ...placeOf(context, resource, [...path, 'mode']),
          what: `Callers of "${service.name}" use TLS mode ${mode}, and its pods take only ${refuses}${refuses === 'mTLS' ? ' (STRICT)' : ''}.`,
          why:
            refuses === 'mTLS'
              ? 'The server’s proxy resets connections without a certificate of the mesh; callers get 503.'
              : 'No proxy takes the mesh’s mTLS there (no sidecar, or mode DISABLE); callers get 503.',
          remedy:
            refuses === 'mTLS'
              ? 'Write ISTIO_MUTUAL, or delete tls: Istio uses mTLS by itself where the server has it.'
              : 'Write DISABLE, or delete tls: Istio sends plaintext by itself where the server has no mTLS.',
        });
      }
    }
  },
};

/** TLS settings, the labels of the pods and the ports of the Service they are for. */
interface TlsSettings {
  readonly path: FieldPath;
  readonly mode: string;
  readonly labels: ReadonlyMap<string, string>;
  concerns(port: number): boolean;
}

/** Settings of a port replace those above them: https://istio.io/latest/docs/reference/config/networking/destination-rule/ */
function tlsSettings({ root }: Resource): readonly TlsSettings[] {
  const subsets = getItems(root, ['spec', 'subsets']).map((subset, index) => ({
    at: ['spec', 'subsets', index, 'trafficPolicy'] as FieldPath,
    labels: getStringMap(subset, ['labels']),
  }));
  return [{ at: ['spec', 'trafficPolicy'] as FieldPath, labels: new Map<string, string>() }, ...subsets]
    .flatMap(({ at, labels }) => {
      const list: FieldPath = [...at, 'portLevelSettings'];
      const ports = getItems(root, list).map((one) => getNumber(one, ['port', 'number'])?.value ?? 0);
      return [
        { path: [...at, 'tls'], labels, concerns: (port: number) => !ports.includes(port) },
        ...ports.map((number, index) => ({
          path: [...list, index, 'tls'],
          labels,
          concerns: (port: number) => port === number,
        })),
      ];
    })
    .flatMap((place) => {
      const mode = getString(getMap(root, place.path), ['mode'])?.value;
      return mode === undefined ? [] : [{ ...place, mode }];
    });
}

/** What a port of a pod takes, as far as the documents prove it. */
function takes(mesh: Mesh, pod: Resource, port: YamlNode): 'mTLS' | 'plaintext' | undefined {
  const plane = dataPlaneOf(mesh, pod);
  if (plane === 'none') return 'plaintext';
  const bypassed = [...pod.annotations.keys()].some((name) => /\/(in|ex)cludeInboundPorts$/.test(name));
  if (plane === 'ambient' || bypassed) return undefined;
  const { mode, ports } = mesh.derive(peerAuthentications).of(pod);
  const effective = ports.get(targetNumberOf(port, pod) ?? 0) ?? mode;
  if (effective === 'STRICT') return 'mTLS';
  return effective === 'DISABLE' ? 'plaintext' : undefined;
}

export const doc: RuleDoc = {
  what: 'The `tls` of a DestinationRule tells callers to speak what the pods behind the host do not take: plaintext or TLS of their own (`DISABLE`, `SIMPLE`, `MUTUAL`) where the pods are `STRICT`, or `ISTIO_MUTUAL` where they have no sidecar or are `DISABLE`.',
  why: 'A PeerAuthentication says what the **server** takes, a DestinationRule what the **caller** sends. Both are valid alone. Together every connection is reset, and callers see **503** with `UF` or `UC` in the access log.',
  mend: 'For services of the mesh leave `tls` out: callers find out by themselves what the server takes (auto mTLS). Where it must stand, write `ISTIO_MUTUAL` for pods with mTLS and `DISABLE` for pods without.',
  links: [
    {
      title: 'Istio: ClientTLSSettings',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
    },
    {
      title: 'Istio: TLS configuration, sidecars',
      url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/tls-configuration/#sidecars',
    },
  ],
  lesson: 'peer-authentication',
};

const strict = `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: shop
spec:
  mtls:
    mode: STRICT
`;
const rules = (policy: string) => `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: orders
  namespace: shop
spec:
  host: orders
${policy}`;
const tls = (mode: string) => `  trafficPolicy:
    tls:
      mode: ${mode}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Plaintext to pods that are strict',
      yaml: documents(shop, running('orders'), strict, rules(tls('DISABLE # SC0005'))),
    },
    {
      title: 'mTLS to pods without a sidecar',
      yaml: documents(
        shop,
        running('orders').replace(
          /(version: v1\n)(?= {4}spec)/,
          '$1        sidecar.istio.io/inject: "false"\n',
        ),
        rules(tls('ISTIO_MUTUAL # SC0005')),
      ),
    },
    {
      title: 'One port, one subset',
      yaml: documents(
        shop,
        running('orders'),
        strict,
        rules(`${tls('ISTIO_MUTUAL')}    portLevelSettings:
    - port:
        number: 80
      tls:
        mode: DISABLE # SC0005
  subsets:
  - name: v1
    labels:
      version: v1
    trafficPolicy:
      tls:
        mode: DISABLE # SC0005
`),
      ),
    },
  ],
  pass: [
    {
      title: 'mTLS to pods that are strict',
      yaml: documents(shop, running('orders'), strict, rules(tls('ISTIO_MUTUAL'))),
    },
    {
      title: 'Plaintext to pods that take both',
      yaml: documents(shop, running('orders'), rules(tls('DISABLE'))),
    },
  ],
};
