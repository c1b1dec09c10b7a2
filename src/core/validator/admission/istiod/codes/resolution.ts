import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A ServiceEntry that does not go with its resolution';

export const doc: RuleDoc = {
  what: '`resolution` says how hosts become addresses. STATIC needs endpoints with addresses, DNS needs names that can be looked up, DYNAMIC_DNS needs a wildcard, NONE has no use for endpoints; and several hosts can share a port only where connections say which one they are for.',
  why: istiodReasons.resolution,
  mend: 'Choose the resolution by what you know: addresses, names, or neither. Make a ServiceEntry for each host where connections do not tell.',
  links: [istioReference('ServiceEntry')],
  lesson: 'service-entry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A wildcard can not be looked up',
      yaml: sample(
        'ServiceEntry',
        `
hosts:
- "*.example.com" # resolution
ports:
- number: 443
  name: tls
  protocol: TLS
resolution: DNS
`,
      ),
    },
  ],
  pass: [
    {
      title: 'But each of its hosts can',
      yaml: sample(
        'ServiceEntry',
        `
hosts:
- "*.example.com"
ports:
- number: 443
  name: tls
  protocol: TLS
resolution: DYNAMIC_DNS
`,
      ),
    },
  ],
};
