import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { exampleFiles } from '../core/validator/example.ts';
import { rules } from '../core/validator/rules/registry.ts';

/** Every YAML of the course: meshes of the content, and the examples of the rules. */
export function fixtures(): readonly string[] {
  const content = globSync('content/**/*.yaml').map((file) => readFileSync(file, 'utf8'));
  const examples = Object.values(rules)
    .flatMap(({ examples: { pass, fail } }) => [...pass, ...fail])
    .flatMap(exampleFiles)
    .map(({ text }) => text);
  return [...new Set([...content, ...examples])];
}
