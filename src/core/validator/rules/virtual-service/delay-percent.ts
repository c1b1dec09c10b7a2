import { getItems, getMap, getNumber } from '../../../mesh/get.ts';
import { entryOf } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0002',
  title: 'fault.delay.percent is deprecated',
  severity: 'warning',
  reads: ['VirtualService'],
  check({ resources, report }) {
    for (const resource of resources('VirtualService')) {
      const found = getItems(resource.root, ['spec', 'http']).flatMap((route, index) => {
        const delay = getMap(route, ['fault', 'delay']);
        const entry = entryOf(delay, 'percent');
        const share = getNumber(delay, ['percent']);
        return delay && entry && share && share.value > 0 ? [{ index, delay, entry, share }] : [];
      });
      const [first] = found;
      if (!first) continue;
      report({
        resource,
        path: ['spec', 'http', first.index, 'fault', 'delay', 'percent'],
        range: first.entry.keyRange,
        what: 'The field "percent" of a delay is deprecated.',
        why: 'It takes whole numbers only, and a later version of Istio may drop it.',
        remedy: `Write "percentage: {value: ${first.share.value}}" instead.`,
        fix: found.some(({ delay }) => entryOf(delay, 'percentage'))
          ? undefined
          : {
              title: 'Write percentage',
              edits: found.flatMap(({ entry, share }) => [
                { file: resource.file, range: entry.keyRange, text: 'percentage' },
                { file: resource.file, range: share.range, text: `{value: ${share.value}}` },
              ]),
            },
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A route delays requests, and gives their share in the old field `percent`.',
  why: '`percentage` replaced it: a decimal number, so one request in a thousand can be said too. Deprecated fields work until the version that drops them, and then the share falls back to its default without a word.',
  mend: 'Write `percentage: {value: 10}` where `percent: 10` stood.',
  links: [
    {
      title: 'Istio: HTTPFaultInjection.Delay',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPFaultInjection-Delay',
    },
  ],
  lesson: 'resilience',
};

const route = (share: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: recommend
  namespace: shop
spec:
  hosts:
  - recommend
  http:
  - match:
    - headers:
        x-test:
          exact: slow
    fault:
      delay:
        fixedDelay: 2s
        ${share}
    route:
    - destination:
        host: recommend
`;

export const examples: Examples = {
  fail: [{ title: 'The old field', yaml: documents(route('percent: 10 # IST0002'), running('recommend')) }],
  pass: [
    {
      title: 'Its replacement',
      yaml: documents(route('percentage:\n          value: 10'), running('recommend')),
    },
  ],
};
