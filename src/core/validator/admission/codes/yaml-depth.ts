import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A document nested too deep';
export const stage: CodeModule['stage'] = 'parse';

export const doc: RuleDoc = {
  what: 'Lists and maps stand within each other far deeper than in any resource.',
  why: 'Reading nested text takes memory for each level, and text that nests without end is a way to bring a reader down. So readers set a limit; here it is 256 levels.',
  mend: 'Look for brackets or dashes that were repeated by mistake.',
  links: [{ title: 'YAML: Flow collections', url: 'https://yaml.org/spec/1.2.2/#74-flow-collection-styles' }],
};

export const examples: Examples = {
  fail: [
    {
      title: 'A key that stayed pressed',
      yaml: `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: ${'['.repeat(300)} # yaml-depth\n`,
    },
  ],
  pass: [
    {
      title: 'As deep as a resource goes',
      yaml: 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: default}\nspec: {mtls: {mode: STRICT}}\n',
    },
  ],
};
