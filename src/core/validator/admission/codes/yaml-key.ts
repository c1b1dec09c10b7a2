import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A key that is no text';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'A map has a key that is null, a list or another map. YAML allows that; JSON does not.',
  why: 'Whatever you write is turned into JSON before it is sent, and keys of JSON are texts. Numbers and booleans become texts by themselves: `8080:` means `"8080":`, and `yes:` means `"true":`.',
  mend: 'Write a name before the colon. `null` and `~` as names need quotes.',
  links: [{ title: 'YAML: Mapping', url: 'https://yaml.org/spec/1.2.2/#3211-nodes' }],
};

const peerAuthentication = (labels: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  labels:
${labels}`;

export const examples: Examples = {
  fail: [{ title: 'A tilde is null', yaml: peerAuthentication('    ~: shop # yaml-key\n') }],
  pass: [{ title: 'A name', yaml: peerAuthentication('    team: shop\n') }],
};
