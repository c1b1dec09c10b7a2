import { cachedDiagram } from '../diagram-cache.ts';
import { diagramFolder, diagramKey } from '../diagram-key.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';

/**
 * Every diagram has a name, words for who can't see it, and its picture in the cache; a source that doesn't parse never
 * gets one. No page shows the same diagram twice, for their ids would be the same.
 */
export function checkDiagrams({ root, lessons }: Content): ContentError[] {
  return lessons.flatMap(({ file, fences }) => {
    const seen = new Map<string, number>();
    return fences.flatMap(({ language, line, meta, code }): ContentError[] => {
      if (language !== 'mermaid') return [];
      const errors: ContentError[] = [];
      for (const name of ['title', 'description']) {
        if (meta[name]) continue;
        errors.push({
          file,
          line,
          what: `The diagram has no ${name}.`,
          why: 'Who can not see it hears its title and its description instead.',
          remedy: `Add ${name}="…" behind \`\`\`mermaid.`,
        });
      }
      const before = seen.get(code);
      if (before !== undefined) {
        errors.push({
          file,
          line,
          what: `The diagram is that of line ${before}.`,
          why: 'Two pictures of one source have the same ids.',
          remedy: 'Refer to the first one instead, or change one of them.',
        });
      }
      seen.set(code, line);
      if (cachedDiagram(code, root) === undefined) {
        errors.push({
          file,
          line,
          what: `The diagram has no picture: ${diagramFolder}/${diagramKey(code)}.svg is missing.`,
          why: 'A build needs no browser, so it draws none itself.',
          remedy:
            'Run `npm run diagrams`, which also says where the source does not parse, and commit the file.',
        });
      }
      return errors;
    });
  });
}
