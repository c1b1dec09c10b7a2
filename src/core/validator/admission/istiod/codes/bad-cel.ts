import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'An expression that is not CEL';

export const doc: RuleDoc = {
  what: 'The filter of an access log is an expression in CEL, the Common Expression Language, and this text is none.',
  why: istiodReasons['bad-cel'],
  mend: 'Compare with `==`, join with `&&` and `||`, and put texts in quotes.',
  links: [istioReference('Telemetry')],
  lesson: 'telemetry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'One equals sign',
      yaml: sample(
        'Telemetry',
        `
accessLogging:
- filter:
    expression: response.code = 500 # bad-cel
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Two of them',
      yaml: sample(
        'Telemetry',
        `
accessLogging:
- filter:
    expression: response.code == 500
`,
      ),
    },
  ],
};
