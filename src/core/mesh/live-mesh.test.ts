import { describe, expect, it } from 'vitest';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Kind } from './kind.ts';
import { liveMesh } from './live-mesh.ts';
import type { Source } from './mesh.ts';
import { podsOf } from './pods.ts';
import { readResources } from './resource.ts';

const resourcesOf = (text: string) =>
  parseYaml({ name: 'mesh.yaml', text }).flatMap(({ root }) =>
    root?.type === 'map' ? readResources('mesh.yaml', root) : [],
  );
const names = (text: string, kind: Kind, source?: Source, revision?: string) =>
  liveMesh(resourcesOf(text), source, revision)
    .resources(kind)
    .map(({ namespace, name }) => `${namespace ?? ''}/${name}`);

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: web
`;
const configMap = (mesh: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
    ${mesh.replaceAll('\n', '\n    ')}
`;
const gatewayPod = 'istio-system/istio-ingressgateway-dummypod';

describe('the mesh of a cluster', () => {
  it('has the default gateway, unless the ingress controller is off', () => {
    expect(names('', 'Pod')).toEqual([gatewayPod]);
    expect(names(configMap('ingressControllerMode: "OFF"'), 'Pod')).toEqual([]);
    expect(names(configMap('ingressService: edge'), 'Service')).toEqual(['istio-system/edge']);
  });

  it('has pods for workloads that run, unless theirs are written down or they want none', () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-1\n  namespace: shop\n  labels:\n    app: web\n';
    expect(names(deployment, 'Pod')).toEqual([gatewayPod, 'shop/web-pod']);
    expect(names(`${deployment}---\n${pod}`, 'Pod')).toEqual([gatewayPod, 'shop/web-1']);
    expect(names(deployment.replace('spec:', 'spec:\n  replicas: 0'), 'Pod')).toEqual([gatewayPod]);
    expect(names(deployment, 'Pod', 'files')).toEqual([gatewayPod]);
  });

  it('takes a document before what would be added under its name; from files it is the other way round', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: istio-ingressgateway\n  namespace: istio-system\n';
    const [written] = liveMesh(resourcesOf(service)).resources('Service');
    const [added] = liveMesh(resourcesOf(service), 'files').resources('Service');
    expect(written?.implied).toBeUndefined();
    expect(added?.implied).toBe(true);
  });

  it('keeps the last of several with one name, and nothing of Kubernetes’ own namespaces', () => {
    const all = `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop, labels: {v: "1"}}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop, labels: {v: "2"}}
---
apiVersion: v1
kind: Service
metadata: {name: dns, namespace: kube-system}
`;
    const services = liveMesh(resourcesOf(all))
      .resources('Service')
      .filter(({ implied }) => !implied);
    expect(services.map(({ labels }) => labels.get('v'))).toEqual(['2']);
  });

  it('leaves out configuration for another revision', () => {
    const sidecar = (name: string, label: string) =>
      `apiVersion: networking.istio.io/v1\nkind: Sidecar\nmetadata:\n  name: ${name}\n  labels:\n    ${label}\n`;
    const all = `${sidecar('all', 'app: web')}---\n${sidecar('next', 'istio.io/rev: canary')}`;
    expect(names(all, 'Sidecar')).toEqual(['default/all']);
    expect(names(all, 'Sidecar', 'cluster', 'canary')).toEqual(['default/all', 'default/next']);
    expect(names(all, 'Sidecar', 'cluster', '')).toHaveLength(2);
    expect(names(all, 'Sidecar', 'files')).toHaveLength(2);
  });

  it('leaves out namespaces that no discovery selector selects, where their labels are known', () => {
    const namespace = (name: string, mesh: string) =>
      `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels:\n    mesh: "${mesh}"\n`;
    const service = (home: string) =>
      `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: ${home}\n`;
    const all = [
      configMap('discoverySelectors:\n- matchLabels:\n    mesh: "yes"'),
      ...[namespace('shop', 'yes'), namespace('batch', 'no')],
      ...['shop', 'batch', 'elsewhere'].map(service),
    ].join('---\n');
    expect(names(all, 'Service').slice(1)).toEqual(['shop/web', 'elsewhere/web']);
    expect(names(all, 'Namespace')).toEqual(['/shop']);
  });

  it('finds pods by labels, everywhere and in a namespace', () => {
    const pods = liveMesh(resourcesOf(deployment)).derive(podsOf);
    expect(pods.everywhere.matching(new Map([['app', 'web']]))).toHaveLength(1);
    expect(pods.everywhere.matching(new Map())).toHaveLength(2);
    expect(pods.in('shop').matching(new Map([['app', 'cart']]))).toEqual([]);
    expect(pods.in('nowhere').all).toEqual([]);
  });
});
