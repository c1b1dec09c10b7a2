import { describe, expect, it } from 'vitest';
import { validate } from '../validate.ts';

/** `code path` of each error of admission. */
const told = (text: string) =>
  validate([{ name: 'a.yaml', text }])
    .diagnostics.filter(({ severity, stage }) => severity === 'error' && stage !== 'analysis')
    .map(({ code, path }) => `${code} ${path.join('.')}`);

/** The document with one part of its text changed; the part must be there. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  replicas: 2
  selector:
    matchLabels: {app: orders}
  template:
    metadata:
      labels: {app: orders, version: v1}
    spec:
      serviceAccountName: orders
      initContainers:
        - name: proxy
          image: proxy:1
          restartPolicy: Always
          startupProbe: {httpGet: {port: 15021}}
      containers:
        - name: app
          image: shop/orders:1
          ports:
            - {name: http, containerPort: 8080}
            - {name: admin, containerPort: 8081}
          env:
            - {name: PORT, value: "8080"}
            - name: NAMESPACE
              valueFrom: {fieldRef: {fieldPath: metadata.namespace}}
          resources:
            requests: {cpu: 0.5, memory: 64Mi}
            limits: {cpu: 1, memory: 128Mi}
          readinessProbe:
            httpGet: {path: /health, port: http}
          volumeMounts:
            - {name: config, mountPath: /etc/config}
      volumes:
        - name: config
          configMap: {name: orders}
`;

const service = `apiVersion: v1
kind: Service
metadata:
  name: orders
spec:
  selector: {app: orders}
  ports:
    - {name: http, port: 80, targetPort: http}
    - {name: grpc, port: 81, targetPort: 8081}
`;

describe('a Deployment', () => {
  const pod = 'spec.template.spec';

  it('that is right is admitted, nulls and all', () => {
    expect(told(deployment)).toEqual([]);
    const nulls = changed(deployment, '  replicas: 2', '  replicas: null\n  strategy: null');
    expect(told(changed(nulls, 'volumes:', 'tolerations: null\n      volumes:'))).toEqual([]);
  });

  it.each([
    ['replicas: 2', 'replicas: -1', 'out-of-range spec.replicas'],
    ['replicas: 2', 'replica: 2', 'unknown-field spec.replica'],
    ['replicas: 2', 'replicas: "2"', 'wrong-type spec.replicas'],
    ['matchLabels: {app: orders}', 'matchLabels: {app: order}', 'constraint spec.template.metadata.labels'],
    ['matchLabels: {app: orders}', 'matchLabels: {}', 'constraint spec.selector'],
    [
      'matchLabels: {app: orders}',
      'matchExpressions: [{key: app, operator: NotIn, values: [orders]}]',
      'constraint spec.template.metadata.labels',
    ],
    [
      'matchLabels: {app: orders}',
      'matchExpressions: [{key: app, operator: Exists, values: [a]}]',
      'constraint spec.selector.matchExpressions.0.values',
    ],
    ['version: v1', 'version: "v 1"', 'constraint spec.template.metadata.labels.version'],
    [
      'serviceAccountName',
      'restartPolicy: Never\n      serviceAccountName',
      `constraint ${pod}.restartPolicy`,
    ],
    ['- name: app', '- name: App', `constraint ${pod}.containers.0.name`],
    ['- name: app', '- name: proxy', `constraint ${pod}.initContainers.0.name`],
    ['image: shop/orders:1', 'imagePullPolicy: Always', `missing-field ${pod}.containers.0.image`],
    ['image: shop/orders:1', 'image: ""', `wrong-size ${pod}.containers.0.image`],
    ['restartPolicy: Always', 'stdin: false', `constraint ${pod}.initContainers.0.startupProbe`],
    ['containerPort: 8080', 'containerPort: 80800', `out-of-range ${pod}.containers.0.ports.0.containerPort`],
    ['name: admin', 'name: http', `constraint ${pod}.containers.0.ports.1.name`],
    ['name: admin', 'name: administration-port', `constraint ${pod}.containers.0.ports.1.name`],
    ['value: "8080"', 'value: 8080', `wrong-type ${pod}.containers.0.env.0.value`],
    [
      '- name: NAMESPACE',
      '- name: NAMESPACE\n              value: a',
      `constraint ${pod}.containers.0.env.1.valueFrom`,
    ],
    ['{fieldRef: {fieldPath: metadata.namespace}}', '{}', `constraint ${pod}.containers.0.env.1.valueFrom`],
    [
      'fieldPath: metadata.namespace',
      'fieldPath: metadata.generation',
      `constraint ${pod}.containers.0.env.1.valueFrom.fieldRef.fieldPath`,
    ],
    ['cpu: 0.5', 'cpu: 2', `constraint ${pod}.containers.0.resources.requests.cpu`],
    ['cpu: 0.5', 'cpu: -1', `constraint ${pod}.containers.0.resources.requests.cpu`],
    ['cpu: 0.5', 'cores: 1', `constraint ${pod}.containers.0.resources.requests.cores`],
    ['memory: 64Mi', 'memory: 64MB', `bad-format ${pod}.containers.0.resources.requests.memory`],
    ['port: http}', 'port: 0}', `constraint ${pod}.containers.0.readinessProbe.httpGet.port`],
    [
      'httpGet: {path',
      'exec: {command: [a]}\n            httpGet: {path',
      `one-of ${pod}.containers.0.readinessProbe`,
    ],
    [
      'httpGet: {path: /health, port: http}',
      'periodSeconds: 5',
      `constraint ${pod}.containers.0.readinessProbe`,
    ],
    [
      '{name: config, mountPath',
      '{name: conf, mountPath',
      `constraint ${pod}.containers.0.volumeMounts.0.name`,
    ],
    [
      'configMap: {name: orders}',
      'configMap: {name: orders}\n          emptyDir: {}',
      `one-of ${pod}.volumes.0`,
    ],
    ['volumes:', 'volumes:\n        - {name: config}', `repeated-item ${pod}.volumes.1`],
  ])('with %j made %j is refused', (from, to, expected) => {
    expect(told(changed(deployment, from, to))).toEqual([expected]);
  });

  it('hears of all that is wrong at once, as the API server answers', () => {
    expect(told(changed(deployment, 'restartPolicy: Always', 'restartPolicy: always')).sort()).toEqual([
      `constraint ${pod}.initContainers.0.startupProbe`,
      `unknown-value ${pod}.initContainers.0.restartPolicy`,
    ]);
  });

  it('without containers is refused', () => {
    const spec = `spec:\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}, spec: {containers: []}}\n`;
    expect(told(`apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n${spec}`)).toEqual([
      `wrong-size ${pod}.containers`,
    ]);
  });

  it('may not stop its own updates', () => {
    const both = '  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}\n  selector:';
    expect(told(changed(deployment, '  selector:', both))).toEqual([
      'constraint spec.strategy.rollingUpdate.maxUnavailable',
    ]);
    const recreate = '  strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}\n  selector:';
    expect(told(changed(deployment, '  selector:', recreate))).toEqual([
      'constraint spec.strategy.rollingUpdate',
    ]);
    const late = '  minReadySeconds: 600\n  selector:';
    expect(told(changed(deployment, '  selector:', late))).toEqual([
      'constraint spec.progressDeadlineSeconds',
    ]);
  });

  it('of a version that is gone is told the one that is served', () => {
    expect(told(changed(deployment, 'apps/v1', 'extensions/v1beta1'))).toEqual([
      'unknown-version apiVersion',
    ]);
  });
});

describe('a Service', () => {
  it('that is right is admitted', () => {
    expect(told(service)).toEqual([]);
    expect(told(changed(service, 'selector: {app: orders}', 'clusterIP: None'))).toEqual([]);
    const alias =
      'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ExternalName, externalName: b.c.}\n';
    expect(told(alias)).toEqual([]);
    expect(told(changed(alias, 'externalName: b.c.', 'externalName: "http://b.c"'))).toEqual([
      'constraint spec.externalName',
    ]);
    expect(told(changed(alias, ', externalName: b.c.', ''))).toEqual(['constraint spec.externalName']);
    expect(told(changed(alias, 'externalName: b.c.', 'externalName: b.c, clusterIP: None'))).toEqual([
      'constraint spec.clusterIP',
    ]);
  });

  it.each([
    ['name: grpc, ', '', 'constraint spec.ports.1'],
    ['name: grpc', 'name: http', 'constraint spec.ports.1.name'],
    ['name: grpc', 'name: gRPC', 'constraint spec.ports.1.name'],
    ['port: 81', 'port: 80', 'constraint spec.ports.1.port'],
    ['port: 81', 'port: 0', 'out-of-range spec.ports.1.port'],
    ['port: 81', 'port: "81"', 'wrong-type spec.ports.1.port'],
    ['port: 81, ', '', 'missing-field spec.ports.1.port'],
    ['targetPort: 8081', 'targetPort: "8081"', 'constraint spec.ports.1.targetPort'],
    ['targetPort: 8081', 'target: 8081', 'unknown-field spec.ports.1.target'],
    ['port: 81', 'nodePort: 30001, port: 81', 'constraint spec.ports.1.nodePort'],
    ['selector:', 'clusterIP: orders\n  selector:', 'constraint spec.clusterIP'],
    ['selector:', 'type: clusterip\n  selector:', 'unknown-value spec.type'],
    ['selector:', 'type: NodePort\n  clusterIP: None\n  selector:', 'constraint spec.clusterIP'],
    ['selector:', 'externalTrafficPolicy: Local\n  selector:', 'constraint spec.externalTrafficPolicy'],
    [
      'selector:',
      'loadBalancerSourceRanges: [10.0.0.0/8]\n  selector:',
      'constraint spec.loadBalancerSourceRanges',
    ],
    [
      'selector: {app: orders}',
      'selector: {matchLabels: {app: orders}}',
      'wrong-type spec.selector.matchLabels',
    ],
  ])('with %j made %j is refused', (from, to, expected) => {
    expect(told(changed(service, from, to))).toEqual([expected]);
  });

  it('needs ports', () => {
    expect(told('apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {selector: {a: b}}\n')).toEqual([
      'constraint spec.ports',
    ]);
  });

  it('of another group is left alone', () => {
    expect(
      told('apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: a}\nspec: {}\n'),
    ).toEqual([]);
  });
});
