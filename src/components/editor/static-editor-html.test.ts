import { expect, it } from 'vitest';
import { validate } from '../../core/validator/validate.ts';
import { staticEditorHtml } from './static-editor-html.ts';

const explained = { folder: '/rules/' };

it('puts each card below its line, and its sign before it', async () => {
  const file = { name: 'a.yaml', text: 'apiVersion: v1\nkind: Nothing\nmetadata: {}\n' };
  const html = await staticEditorHtml(file, validate([file]).diagnostics, explained);
  expect(html).toMatch(
    /line line-signed"><svg.*Nothing.*<\/pre><div class="finding-holder">.*<pre>.*metadata/s,
  );
  expect(html.match(/class="line/g)).toHaveLength(4);
  expect(html.match(/<pre>/g)).toHaveLength(html.match(/<\/pre>/g)?.length ?? 0);
});

it('shows another file’s findings nowhere in this one', async () => {
  const files = [
    { name: 'a.yaml', text: '' },
    { name: 'b.yaml', text: '- a\n' },
  ] as const;
  expect(await staticEditorHtml(files[0], validate(files).diagnostics, explained)).not.toContain('finding');
});
