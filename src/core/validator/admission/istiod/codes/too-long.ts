import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'More than fits';

export const doc: RuleDoc = {
  what: 'A text is longer than Istio takes: 256 bytes for the name of a plugin, 64 KiB for a script, 1 MiB for the body of a direct response; from 100 KiB on it warns of a body. A `proxyVersion` of more than 1024 bytes has no effect.',
  why: istiodReasons['too-long'],
  mend: 'Shorten it. Letters beyond ASCII take two bytes or more.',
  links: [istioReference('TrafficExtension')],
  lesson: 'wasm-plugin',
};

export const examples: Examples = {
  fail: [
    {
      title: 'More bytes than letters',
      yaml: sample(
        'TrafficExtension',
        `
wasm:
  url: oci://registry.example.com/filter:1
  pluginName: éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé # too-long
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A short name',
      yaml: sample(
        'TrafficExtension',
        `
wasm:
  url: oci://registry.example.com/filter:1
  pluginName: filter
`,
      ),
    },
  ],
};
