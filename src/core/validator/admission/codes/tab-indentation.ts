import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A tab where the line is indented';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'A line begins with a tab, or holds nothing but one. YAML takes spaces for indentation and nothing else.',
  why: 'A tab is as wide as an editor makes it, so two people would see two different documents. The parser refuses it.',
  mend: 'Replace it with spaces, two for each level, and tell your editor to do so: *insert spaces* or *expand tabs*. The editor on this site never writes a tab.',
  links: [{ title: 'YAML: Indentation spaces', url: 'https://yaml.org/spec/1.2.2/#61-indentation-spaces' }],
};

const peerAuthentication = (indentation: string, mark: string) =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n${indentation}name: default${mark}\n`;

export const examples: Examples = {
  fail: [{ title: 'A tab before a field', yaml: peerAuthentication('\t', ' # tab-indentation') }],
  pass: [{ title: 'Two spaces', yaml: peerAuthentication('  ', '') }],
};
