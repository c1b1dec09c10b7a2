import { getItems, getNumber, getString } from '../../../mesh/get.ts';
import { parseDuration } from '../../../schema/duration.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0014',
  title: 'Tries that the timeout of the route cuts off',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
        const written = getString(route, ['timeout'])?.value ?? '';
        const perTry = getString(route, ['retries', 'perTryTimeout'])?.value ?? '';
        const attempts = getNumber(route, ['retries', 'attempts'])?.value ?? 0;
        const [all = 0, each = 0] = [parseDuration(written), parseDuration(perTry)];
        if (attempts < 1 || all <= 0 || each <= 0 || (attempts + 1) * each <= all) return;
        const fit = Math.floor(all / each);
        context.report({
          ...placeOf(context, resource, ['spec', 'http', index, 'retries', 'attempts']),
          what: `The first try and ${attempts} more of up to ${perTry} each don’t fit into the timeout of ${written}.`,
          why: `The timeout of the route holds for all tries together: of slow tries only ${fit === 0 ? 'a part of the first' : `${fit} of ${attempts + 1}`} can finish.`,
          remedy: 'Lower perTryTimeout or attempts, or raise the timeout, if the caller waits so long.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: '`attempts` + 1 tries of `perTryTimeout` take longer than the `timeout` of the route.',
  why: '`timeout` counts **from the request to the final answer, retries included**. When the server is slow, which is when retries matter, the last tries are cut off or never start, and the caller gets 504.',
  mend: 'Choose the timeout by what the caller waits for, then divide: `perTryTimeout` × (`attempts` + 1) should fit, with a little room for the pauses between tries.',
  links: [
    {
      title: 'Istio: HTTPRetry',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry',
    },
  ],
  lesson: 'resilience',
};

const retried = (timeout: string | undefined, attempts: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog
  http:
  - ${timeout === undefined ? '' : `timeout: ${timeout}\n    `}retries:
      attempts: ${attempts}
      perTryTimeout: 2s
    route:
    - destination:
        host: catalog
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [{ title: 'Four tries of two seconds in five', yaml: retried('5s', '3 # SC0014') }],
  pass: [
    { title: 'Two tries of two seconds in five', yaml: retried('5s', '1') },
    { title: 'No timeout', yaml: retried(undefined, '3') },
  ],
};
