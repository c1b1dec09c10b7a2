import { getItems, getString } from '../../../mesh/get.ts';
import type { YamlNode } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0007',
  title: 'A rule without conditions',
  severity: 'warning',
  reads: ['AuthorizationPolicy'],
  check(context) {
    for (const resource of context.resources('AuthorizationPolicy')) {
      const action = getString(resource.root, ['spec', 'action'])?.value ?? 'ALLOW';
      if (action !== 'ALLOW' && action !== 'DENY') continue;
      getItems(resource.root, ['spec', 'rules']).forEach((one, index) => {
        if (!isEmpty(one)) return;
        context.report({
          resource,
          path: ['spec', 'rules', index],
          range: one.range,
          what: `This rule of a policy with action ${action} has no condition.`,
          why: `It matches every request, so everything is ${action === 'ALLOW' ? 'allowed, whatever the other rules and ALLOW policies say' : 'denied with 403, whatever other policies allow'}.`,
          remedy: 'Add from, to or when to the rule, or delete it.',
        });
      });
    }
  },
};

/** Neither `from` nor `to` nor `when` holds anything: absent and empty are the same. */
function isEmpty(node: YamlNode): boolean {
  return (
    node.type === 'map' &&
    node.entries.every(
      ({ value }) =>
        (value.type === 'list' && value.items.length === 0) ||
        (value.type === 'scalar' && value.value === null),
    )
  );
}

export const doc: RuleDoc = {
  what: 'One of the `rules` of an AuthorizationPolicy is empty: `{}`, or its `from`, `to` and `when` are.',
  why: 'What is not asked for is not looked at, so an empty rule **matches every request**. In an `ALLOW` policy it opens the workload to everyone; in a `DENY` policy it closes it to everyone. A lost indentation is enough.',
  mend: 'Write the condition that was meant. To let all in on purpose, say in a comment why and suppress this code; to let nobody in, write an `ALLOW` policy without rules (`spec: {}`).',
  links: [
    {
      title: 'Istio: AuthorizationPolicy, Rule',
      url: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Rule',
    },
  ],
  lesson: 'authorization-policy',
};

const policy = (spec: string) =>
  documents(
    shop,
    running('orders'),
    `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec:${spec}
`,
  );

export const examples: Examples = {
  fail: [
    { title: 'Everyone may', yaml: policy('\n  rules:\n  - {} # SC0007') },
    { title: 'Nobody may', yaml: policy('\n  action: DENY\n  rules:\n  - from: [] # SC0007') },
  ],
  pass: [
    { title: 'No rule at all is how to deny everything', yaml: policy(' {}') },
    {
      title: 'A rule with a condition',
      yaml: policy('\n  rules:\n  - to:\n    - operation:\n        ports:\n        - "8080"'),
    },
  ],
};
