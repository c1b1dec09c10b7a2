import type { Resource } from '../mesh/resource.ts';
import { nodeAt } from '../yaml/find-node.ts';
import type { QuickFix } from './diagnostic.ts';
import { columnOf, entryAt, entryLines, insertBelow, isBlockMap, lineBreakOf } from './layout.ts';
import type { RuleContext } from './rule.ts';

/**
 * The edit that moves an entry from one map of a resource to another, its labels. Certain where the labels are a block
 * and say nothing of it yet; `undefined` else.
 *
 * @param path the entry that moves
 * @param labels the map that it moves to
 */
export function moveToLabels(
  context: Pick<RuleContext, 'text'>,
  resource: Resource,
  path: readonly string[],
  labels: readonly string[],
): QuickFix | undefined {
  const text = context.text(resource.file);
  const found = entryAt(resource.root, path);
  const target = nodeAt(resource.root, labels);
  if (!found || target?.type !== 'map' || !isBlockMap(text, target)) return undefined;
  const { key, value } = found.entry;
  // The only entry takes its parent along: an empty `annotations:` would be left behind.
  const alone = found.map.entries.length === 1;
  const parent = alone ? entryAt(resource.root, path.slice(0, -1)) : undefined;
  const lines = entryLines(text, found.entry);
  const first = target.entries[0];
  const column = first && columnOf(text, first.keyRange.start);
  const place = insertBelow(text, target);
  if (
    target.entries.some((entry) => entry.key === key) ||
    (alone && !parent) ||
    !lines ||
    column === undefined ||
    !place ||
    value.type !== 'scalar'
  ) {
    return undefined;
  }
  const start = parent ? text.lastIndexOf('\n', parent.entry.keyRange.start - 1) + 1 : lines.start;
  return {
    title: 'Move it to the labels of the pods',
    edits: [
      { file: resource.file, range: { start, end: lines.end }, text: '' },
      {
        file: resource.file,
        range: { start: place.offset, end: place.offset },
        text: `${place.before}${column}${key}: "${value.value}"${lineBreakOf(text)}`,
      },
    ],
  };
}
