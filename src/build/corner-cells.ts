import type { HastPluginEntry } from 'satteri';

/**
 * Makes an empty header cell, such as the corner above a column of names, a plain cell: a header that says nothing is
 * read aloud for every cell below it. https://dequeuniversity.com/rules/axe/4.11/empty-table-header
 */
export const cornerCells: HastPluginEntry = {
  name: 'corner-cells',
  element: {
    filter: ['th'],
    visit(node, context) {
      if (context.textContent(node).trim() === '') context.replaceNode(node, { ...node, tagName: 'td' });
    },
  },
};
