import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A character that can not be in YAML';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'The text holds a control character, or the sign � that stands where bytes could not be read as UTF-8.',
  why: 'Kubernetes reads UTF-8. Files that were saved in another encoding, or pasted from a terminal, carry bytes that mean something else there or nothing at all.',
  mend: 'Save the file as UTF-8 and write the lost character again. Delete control characters; in a double-quoted text they can be written as an escape, such as `\\x07`.',
  links: [{ title: 'YAML: Character set', url: 'https://yaml.org/spec/1.2.2/#51-character-set' }],
};

const peerAuthentication = (team: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  annotations:
    shop.example.com/team: ${team}
`;

export const examples: Examples = {
  fail: [{ title: 'A letter that was lost', yaml: peerAuthentication('caf\uFFFD # text-encoding') }],
  pass: [{ title: 'The letter itself', yaml: peerAuthentication('café') }],
};
