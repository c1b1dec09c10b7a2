import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { fences } from './fences.ts';

const fence = (meta: string, code: string) => `\`\`\`yaml ${meta}\n${code}\n\`\`\`\n\n`;

async function rendered(source: string): Promise<string> {
  const { code } = await mdxToJs(source, { mdastPlugins: [fences] });
  return code;
}

it('makes tabs of one editor of fences that follow each other with one mesh', async () => {
  const code = await rendered(
    `${fence('file="a.yaml" mesh="shop"', 'kind: A')}Text.\n\n${fence('file="b.yaml" mesh="shop"', 'kind: B')}${fence('', 'kind: C')}${fence('static', 'kind: D')}`,
  );
  expect(code.match(/_jsx\(YamlFence/g)).toHaveLength(2);
  expect(code.match(/_jsx\(CodeFence/g)).toHaveLength(1);
  expect(code).toMatch(/a\.yaml.*kind: A.*b\.yaml.*kind: B.*Text\..*mesh\.yaml.*kind: C/s);
});
