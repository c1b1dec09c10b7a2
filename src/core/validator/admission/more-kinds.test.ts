import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSchedule } from '../../schema/cron.ts';
import { validate } from '../validate.ts';

/** The example of a kind with one part of its text changed; the part must be there. */
function changed(slug: string, from: string, to: string): string {
  const text = readFileSync(`src/core/schema/examples/${slug}.yaml`, 'utf8');
  expect(text).toContain(from);
  return text.replace(from, to);
}

/** `code path` of each error of admission. */
const told = (text: string) =>
  validate([{ name: 'a.yaml', text }])
    .diagnostics.filter(({ severity, stage }) => severity === 'error' && stage !== 'analysis')
    .map(({ code, path }) => `${code} ${path.join('.')}`);

describe('workloads, Jobs, configuration', () => {
  it.each([
    ['stateful-set', '  name: ledger\n', '  name: ledger.v1\n', 'bad-metadata metadata.name'],
    [
      'stateful-set',
      '- name: data\n              mount',
      '- name: date\n              mount',
      'constraint spec.template.spec.containers.0.volumeMounts.0.name',
    ],
    ['stateful-set', 'storage: 10Gi', 'cpu: 1', 'constraint spec.volumeClaimTemplates.0.spec.resources'],
    [
      'stateful-set',
      'replicas: 3',
      'updateStrategy: {type: OnDelete, rollingUpdate: {partition: 1}}',
      'constraint spec.updateStrategy.rollingUpdate',
    ],
    [
      'stateful-set',
      '        app: ledger\n    spec',
      '        app: other\n    spec',
      'constraint spec.template.metadata.labels',
    ],
    [
      'daemon-set',
      'selector:',
      'updateStrategy: {rollingUpdate: {maxUnavailable: 1, maxSurge: 1}}\n  selector:',
      'constraint spec.updateStrategy.rollingUpdate.maxUnavailable',
    ],
    [
      'daemon-set',
      '- operator: Exists',
      '- operator: Equal',
      'constraint spec.template.spec.tolerations.0.operator',
    ],
    ['replica-set', 'replicas: 2', 'replicas: two', 'wrong-type spec.replicas'],
    ['job', 'restartPolicy: Never', 'restartPolicy: Always', 'constraint spec.template.spec.restartPolicy'],
    ['job', '      restartPolicy: Never\n', '', 'constraint spec.template.spec.restartPolicy'],
    ['job', 'backoffLimit: 2', 'selector: {matchLabels: {a: b}}', 'constraint spec.selector'],
    ['job', 'backoffLimit: 2', 'completionMode: Indexed', 'constraint spec.completions'],
    ['job', 'backoffLimit: 2', 'backoffLimitPerIndex: 1', 'constraint spec.backoffLimitPerIndex'],
    ['cron-job', '30 2 * * *', '"30 25 * * *"', 'constraint spec.schedule'],
    ['cron-job', 'Forbid', 'forbid', 'unknown-value spec.concurrencyPolicy'],
    [
      'pod',
      'restartPolicy: Always',
      'restartPolicy: Sometimes',
      'unknown-value spec.initContainers.0.restartPolicy',
    ],
    ['pod', 'image: shop/catalog:1.4.0', 'imagePullPolicy: Never', 'missing-field spec.containers.0.image'],
    ['pod', 'sizeLimit: 100Mi', 'sizeLimit: 100MB', 'bad-format spec.volumes.0.emptyDir.sizeLimit'],
    ['namespace', 'name: shop', 'name: shop.example', 'bad-metadata metadata.name'],
    ['namespace', 'metadata:', 'spec: {finalizer: []}\nmetadata:', 'unknown-field spec.finalizer'],
    ['service-account', 'automountServiceAccountToken: false', 'secrets: [token]', 'wrong-type secrets.0'],
    ['config-map', 'PORT: "8080"', 'PORT: 8080', 'wrong-type data.PORT'],
    ['config-map', 'config.edn', 'etc/config.edn', 'constraint data.etc/config.edn'],
    ['config-map', '\ndata:', '\nbinaryData: {PORT: ODA4MA==}\ndata:', 'constraint data.PORT'],
    ['config-map', '\ndata:', '\nbinaryData: {bytes: 8080!}\ndata:', 'bad-format binaryData.bytes'],
    ['secret', 'stringData:', 'data:', 'bad-format data.username', 'bad-format data.password'],
    ['secret', 'kubernetes.io/basic-auth', 'kubernetes.io/tls', 'constraint data.tls.crt'],
  ])('%s with %j made %j is refused', (slug, from, to, ...expected) => {
    expect(told(changed(slug, from, to))).toEqual(expected);
  });

  it('reads schedules as Kubernetes does', () => {
    for (const text of ['* * * * *', '*/15 8-18 * * MON-FRI', '0 0 1,15 jan ?', '@hourly', '@every 1h30m']) {
      expect(isSchedule(text), text).toBe(true);
    }
    for (const text of [
      '',
      '* * * *',
      '60 * * * *',
      '* * 0 * *',
      '*/0 * * * *',
      '5-1 * * * *',
      '* * * * 7',
      '@often',
    ]) {
      expect(isSchedule(text), text).toBe(false);
    }
  });
});

describe('the Gateway API', () => {
  const rule = 'spec.rules.0';

  it.each([
    ['gateway-class', 'istio.io/gateway-controller', 'istio', 'bad-format spec.controllerName'],
    ['kubernetes-gateway', 'protocol: HTTPS', 'protocol: HTTP', 'constraint spec.listeners.0.tls'],
    [
      'kubernetes-gateway',
      'certificateRefs:\n          - name: shop-certificate',
      'mode: Passthrough',
      'constraint spec.listeners.0.tls',
    ],
    [
      'kubernetes-gateway',
      'certificateRefs:\n          - name: shop-certificate',
      'mode: Terminate',
      'constraint spec.listeners.0.tls.certificateRefs',
    ],
    [
      'kubernetes-gateway',
      'listeners:',
      'addresses: [{value: shop.example.com}]\n  listeners:',
      'constraint spec.addresses.0.value',
    ],
    [
      'kubernetes-gateway',
      'from: Same',
      'from: None',
      'unknown-value spec.listeners.0.allowedRoutes.namespaces.from',
    ],
    ['kubernetes-gateway', 'port: 443', 'port: 0', 'out-of-range spec.listeners.0.port'],
    [
      'http-route',
      '- name: catalog\n          port: 80',
      '- name: catalog',
      `constraint ${rule}.backendRefs.0.port`,
    ],
    ['http-route', 'value: /catalog', 'value: catalog', `constraint ${rule}.matches.0.path.value`],
    ['http-route', 'type: PathPrefix', 'type: Exact', `constraint ${rule}.matches`],
    [
      'http-route',
      'type: URLRewrite',
      'type: CORS',
      `constraint ${rule}.filters.0.cors`,
      `constraint ${rule}.filters.0.urlRewrite`,
    ],
    ['http-route', 'request: 2s', 'request: 2 seconds', `bad-format ${rule}.timeouts.request`],
    [
      'http-route',
      'request: 2s',
      'request: 2s\n        backendRequest: 3s',
      `constraint ${rule}.timeouts.backendRequest`,
    ],
    [
      'http-route',
      'filters:',
      'filters:\n        - {type: RequestRedirect, requestRedirect: {statusCode: 418}}',
      `unknown-value ${rule}.filters.0.requestRedirect.statusCode`,
    ],
    ['http-route', '- name: edge', '- name: edge\n    - name: edge', 'constraint spec.parentRefs.1'],
    ['http-route', '- shop.example.com', '- shop.example.com:443', 'bad-format spec.hostnames.0'],
    [
      'grpc-route',
      'service: shop.Recommend',
      'service: /shop.Recommend',
      `constraint ${rule}.matches.0.method.service`,
    ],
    ['tcp-route', 'port: 5432', 'weight: 1', `constraint ${rule}.backendRefs.0.port`],
    ['tls-route', 'api.bank.example', '10.0.0.1', 'constraint spec.hostnames.0'],
    ['tls-route', 'hostnames:\n    - api.bank.example', 'hostnames: []', 'wrong-size spec.hostnames'],
    ['reference-grant', '      namespace: shop\n', '', 'missing-field spec.from.0.namespace'],
  ])('%s with %j made %j is refused', (slug, from, to, ...expected) => {
    expect(told(changed(slug, from, to))).toEqual(expected);
  });

  it('sets no word twice in a set', () => {
    const twice =
      'filters:\n        - {type: RequestHeaderModifier, requestHeaderModifier: {remove: [a, a]}}';
    expect(told(changed('http-route', 'filters:', twice))).toEqual([
      `repeated-item ${rule}.filters.0.requestHeaderModifier.remove.1`,
    ]);
  });
});
