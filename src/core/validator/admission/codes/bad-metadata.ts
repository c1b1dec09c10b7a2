import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A name or a label that Kubernetes does not take';
export const stage: CodeModule['stage'] = 'meta';

export const doc: RuleDoc = {
  what: 'Something in `metadata` has not the form that Kubernetes wants: a name with capitals or underscores, a label with blanks, an annotation that is not a text.',
  why: 'Names become parts of DNS names and of paths, labels are looked up by selectors, so both are limited in length and characters. The API server checks this for resources of every kind.',
  mend: 'Names: lower-case letters, digits, hyphens and dots, a letter or digit at both ends. Labels: letters, digits, hyphens, underscores and dots, at most 63. What does not fit into a label fits into an annotation, which may hold any text, in quotes where it looks like a number or a boolean.',
  links: [
    {
      title: 'Kubernetes: Names',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    },
    {
      title: 'Kubernetes: Labels, syntax and characters',
      url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    },
  ],
};

const telemetry = (metadata: string) => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
${metadata}  namespace: shop
spec:
  metrics:
  - reportingInterval: 10s
`;

export const examples: Examples = {
  fail: [
    { title: 'An underscore in a name', yaml: telemetry('  name: tcp_metrics # bad-metadata\n') },
    {
      title: 'Blanks in a label',
      yaml: telemetry('  name: tcp-metrics\n  labels:\n    team: shop front # bad-metadata\n'),
    },
  ],
  pass: [
    {
      title: 'Hyphens, and the sentence in an annotation',
      yaml: telemetry('  name: tcp-metrics\n  annotations:\n    shop.example.com/team: shop front\n'),
    },
  ],
};
