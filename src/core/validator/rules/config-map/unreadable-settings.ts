import type { Examples } from '../../example.ts';
import { settingFaults } from '../../mesh-settings.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0003',
  title: 'A mesh configuration that istiod refuses',
  severity: 'error',
  reads: ['ConfigMap'],
  check(context) {
    for (const { isUnknown, ...place } of settingFaults(context)) {
      if (isUnknown) continue;
      context.report({
        ...place,
        why: 'istiod refuses the whole mesh configuration and goes on with the last one it could read.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The text under `data.mesh` of the ConfigMap `istio` is no YAML, or a setting in it has a value of another type or a word that it does not know.',
  why: 'The API server takes any text. istiod logs *invalid mesh config, using last known state*, and **none** of the settings comes into effect, not even those that are right. After a restart it has no last state and starts with its defaults.',
  mend: 'Correct the value. Then look into the log of istiod: a configuration that it took is logged as a whole.',
  links: [
    {
      title: 'Istio: Global mesh options',
      url: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/',
    },
  ],
};

const meshConfig = (mode: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: istio
  namespace: istio-system
data:
  mesh: |
    accessLogFile: /dev/stdout
    outboundTrafficPolicy:
      mode: ${mode}
`;

export const examples: Examples = {
  fail: [
    { title: 'A word of one’s own', yaml: meshConfig('DENY_ALL # SC0003') },
    { title: 'Lower case', yaml: meshConfig('registry-only # SC0003') },
  ],
  pass: [{ title: 'One of the words', yaml: meshConfig('REGISTRY_ONLY') }],
};
