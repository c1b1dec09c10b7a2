import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A time that can not be read, or is too fine';

export const doc: RuleDoc = {
  what: 'The text is no duration as Go writes them, is shorter than a millisecond, or has fractions of one.',
  why: istiodReasons['bad-duration'],
  mend: 'Write a number and a unit without a blank: `250ms`, `5s`, `1h30m`. There is no unit for days.',
  links: [istioReference('DestinationRule')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Microseconds',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  connectionPool:
    tcp:
      connectTimeout: 1500us # bad-duration
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Whole milliseconds',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  connectionPool:
    tcp:
      connectTimeout: 250ms
`,
      ),
    },
  ],
};
