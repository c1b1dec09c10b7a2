import { expect, it } from 'vitest';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { createMesh } from './mesh.ts';
import { peerAuthentications } from './peer-mode.ts';
import { readResources } from './resource.ts';

/** A PeerAuthentication in few words. */
const policy = (name: string, namespace: string, spec: string, created = '') => `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: ${name}, namespace: ${namespace}${created && `, creationTimestamp: "${created}"`} }
spec: ${spec}
---`;
const selector = 'selector: { matchLabels: { app: web } }';

/** The modes of the pods `app: web` in namespace shop. */
function modes(...policies: readonly string[]) {
  const resources = parseYaml({ name: 'mesh.yaml', text: policies.join('') }).flatMap(({ root }) =>
    root?.type === 'map' ? readResources('mesh.yaml', root) : [],
  );
  const { mode, ports } = createMesh(resources)
    .derive(peerAuthentications)
    .of({ namespace: 'shop', labels: new Map([['app', 'web']]) });
  return { mode, ports: Object.fromEntries(ports) };
}

it.each([
  ['nothing is PERMISSIVE', [], 'PERMISSIVE'],
  [
    'the root namespace holds for all',
    [policy('all', 'istio-system', '{ mtls: { mode: STRICT } }')],
    'STRICT',
  ],
  [
    'a namespace goes before the mesh',
    [
      policy('all', 'istio-system', '{ mtls: { mode: STRICT } }'),
      policy('own', 'shop', '{ mtls: { mode: DISABLE } }'),
    ],
    'DISABLE',
  ],
  [
    'a workload goes before its namespace',
    [
      policy('own', 'shop', '{ mtls: { mode: DISABLE } }'),
      policy('web', 'shop', `{ ${selector}, mtls: { mode: STRICT } }`),
    ],
    'STRICT',
  ],
  [
    'UNSET inherits',
    [
      policy('all', 'istio-system', '{ mtls: { mode: STRICT } }'),
      policy('own', 'shop', '{ mtls: { mode: UNSET } }'),
      policy('web', 'shop', `{ ${selector} }`),
    ],
    'STRICT',
  ],
  [
    'the oldest of a level counts',
    [
      policy('a', 'shop', '{ mtls: { mode: DISABLE } }', '2026-02-01T00:00:00Z'),
      policy('b', 'shop', '{ mtls: { mode: STRICT } }', '2026-01-01T00:00:00Z'),
    ],
    'STRICT',
  ],
  [
    'of one age the first by name',
    [policy('b', 'shop', '{ mtls: { mode: STRICT } }'), policy('a', 'shop', '{ mtls: { mode: DISABLE } }')],
    'DISABLE',
  ],
  [
    'a selector in the root namespace counts for nothing',
    [policy('web', 'istio-system', `{ ${selector}, mtls: { mode: STRICT } }`)],
    'PERMISSIVE',
  ],
  [
    'other namespaces and workloads don’t count',
    [
      policy('own', 'payments', '{ mtls: { mode: STRICT } }'),
      policy('db', 'shop', '{ selector: { matchLabels: { app: db } }, mtls: { mode: STRICT } }'),
    ],
    'PERMISSIVE',
  ],
] as const)('%s', (_, policies, mode) => {
  expect(modes(...policies)).toEqual({ mode, ports: {} });
});

it('ports of a workload may have a mode of their own', () => {
  const ports = 'portLevelMtls: { 8080: { mode: DISABLE }, 9090: { mode: UNSET } }';
  expect(modes(policy('web', 'shop', `{ ${selector}, mtls: { mode: STRICT }, ${ports} }`))).toEqual({
    mode: 'STRICT',
    ports: { 8080: 'DISABLE', 9090: 'STRICT' },
  });
});
