import { istioKinds } from '../../../mesh/kind.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

/** Warnings for which analysis has codes of their own: IST0130 and IST0131. */
const ownCodes: ReadonlySet<string> = new Set(['unreachable-route', 'unused-match']);

export const rule: Rule = {
  code: 'IST0133',
  title: 'A resource that istiod takes with a warning',
  severity: 'warning',
  reads: istioKinds,
  check(context) {
    for (const resource of istioKinds.flatMap((kind) => context.resources(kind))) {
      for (const { stage, severity, code, ...fault } of context.admission(resource)) {
        if (stage !== 'webhook' || severity !== 'warning' || ownCodes.has(code)) continue;
        const { path, range, what, why, remedy, fix } = fault;
        context.report({ resource, path, range, what, why, remedy, fix });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'istiod takes a resource of its kinds and warns: of an old form, a field that is going away, a policy that holds for more than one would think.',
  why: 'The resource works today. Warnings are printed once, when `kubectl apply` runs, and are mostly not read by anyone in a pipeline; analysis says them again.',
  mend: 'Admission says the same under a code of its own that names the mistake; its page tells how to mend it.',
  links: [
    {
      title: 'Istio: Analyzers and messages',
      url: 'https://istio.io/latest/docs/reference/config/analysis/',
    },
  ],
  lesson: 'debugging',
};

const route = (share: string) =>
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
  - route:
    - destination:
        host: catalog
    mirror:
      host: catalog-next
    ${share}
`,
    running('catalog'),
    running('catalog-next'),
  );

export const examples: Examples = {
  fail: [{ title: 'A deprecated field', yaml: route('mirrorPercent: 10 # IST0133') }],
  pass: [{ title: 'Its successor', yaml: route('mirrorPercentage:\n      value: 10') }],
};
