import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A text that has not the form of the field';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: 'The schema gives the form of the text, as a regular expression or by a name such as base64, and this text does not have it.',
  why: 'The API server refuses the document: whoever reads the field could make nothing of it.',
  mend: 'Compare the text with the form that the message gives, from the first to the last character. Mostly a blank, a prefix or a capital is too many.',
  links: [
    {
      title: 'Istio: WasmPlugin',
      url: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
    },
  ],
};

const wasmPlugin = (sha256: string) => `apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: prices
  namespace: shop
spec:
  url: oci://registry.example.com/shop/prices:1.4.2
  sha256: ${sha256}
`;

const checksum = '3f4c9d1e'.repeat(8);

export const examples: Examples = {
  fail: [
    { title: 'A checksum with its name before it', yaml: wasmPlugin(`sha256:${checksum} # bad-format`) },
  ],
  pass: [{ title: 'The checksum alone', yaml: wasmPlugin(checksum) }],
};
