import type { Examples } from '../../example.ts';
import { settingFaults } from '../../mesh-settings.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0002',
  title: 'A setting that the mesh configuration does not have',
  severity: 'warning',
  reads: ['ConfigMap'],
  check(context) {
    for (const { isUnknown, ...place } of settingFaults(context)) {
      if (!isUnknown) continue;
      context.report({
        ...place,
        why: 'istiod passes over settings that it does not know, without a word, so nothing happens.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The ConfigMap `istio` holds the mesh configuration as text under `data.mesh`, and in that text stands a setting that Istio does not know: misspelt, or further in or out than it belongs.',
  why: 'To the API server the text is a text, so it checks nothing. istiod reads what it knows and **ignores the rest**. Access logs stay off, or a policy stays as it was, and no message says why.',
  mend: 'Compare the name with the reference, letter for letter. Settings of the proxy itself, such as `holdApplicationUntilProxyStarts`, belong under `defaultConfig`.',
  links: [
    {
      title: 'Istio: Global mesh options',
      url: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/',
    },
  ],
};

const meshConfig = (setting: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
    ${setting}
    defaultConfig:
      concurrency: 2
`;

export const examples: Examples = {
  fail: [
    { title: 'A plural', yaml: meshConfig('accessLogFiles: /dev/stdout # SC0002') },
    {
      title: 'A setting of the proxy, too far out',
      yaml: meshConfig('holdApplicationUntilProxyStarts: true # SC0002'),
    },
  ],
  pass: [
    { title: 'The name is right', yaml: meshConfig('accessLogFile: /dev/stdout') },
    { title: 'Underscores are the same to istiod', yaml: meshConfig('access_log_file: /dev/stdout') },
  ],
};
