import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dropPages, dropSentences } from './without-docs.ts';

describe('what the worker leaves out', () => {
  it('are the arguments of the schema language behind the first, nested ones too', () => {
    const code = `import { object, optional as optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
export const a = required(object({ b: optional(string(), 'A (sentence), with "quotes".', 'x') }), \`One more\`);
export const c = defineKind({ kind: 'C', fields: { a } }, { doc: 'What it is.', link: 'https://c/' });
`;
    expect(
      dropSentences(code),
    ).toBe(`import { object, optional as optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
export const a = required(object({ b: optional(string()) }));
export const c = defineKind({ kind: 'C', fields: { a } });
`);
  });

  it('are not arguments of other functions of these names', () => {
    const code = "const required = (a: string, b: string) => a + b;\nrequired('a', 'b');\n";
    expect(dropSentences(code)).toBe(code);
  });

  it('are what a rule exports for its page', () => {
    const code = `export const rule: Rule = { code: 'X', check() {} };
export const doc: RuleDoc = { what: 'text', links: [] };
export const examples: Examples = { fail: [], pass: [] };
`;
    expect(dropPages(code)).toBe(`export const rule: Rule = { code: 'X', check() {} };
export const doc: RuleDoc = undefined as never;
export const examples: Examples = undefined as never;
`);
  });

  it.each(globSync('src/core/schema/{kinds,shapes}/**/*.ts').filter((file) => !file.includes('.test.')))(
    '%s keeps no sentence in a call of the schema language',
    (file) => {
      const code = readFileSync(file, 'utf8');
      const left = dropSentences(code);
      expect(left).not.toMatch(/\b(?:optional|required)\([^()'"`]*,\s*['"`]/);
      expect(dropSentences(left)).toBe(left);
    },
  );
});
