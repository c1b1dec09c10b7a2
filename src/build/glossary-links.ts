import type { MdastPluginDefinition, MdastPluginEntry } from 'satteri';
import type { GlossaryEntry } from '../content-schemas/glossary.ts';
import { glossaryAnchor } from './glossary.ts';

/**
 * Links the first use of each term of the glossary in a lesson's running text to its entry. Headings, tables, links,
 * bold text and code stay as they are: there a link would be in the way.
 *
 * @param load gives the glossary; asked with the first document, when the content is known to be sound
 */
export function glossaryLinks(load: () => readonly GlossaryEntry[]): MdastPluginEntry {
  let words: Words | undefined;
  // A plug-in for each document, since each has its own first uses.
  return () => {
    words ??= findWords(load());
    return words.anchors.size === 0 ? null : linkFirstUses(words);
  };
}

interface Words {
  /** Anchor of the entry by the form of the word. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The form of a word by the same with a capital. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

function findWords(entries: readonly GlossaryEntry[]): Words {
  const anchors = new Map(
    entries.flatMap(({ term, also }) => [term, ...also].map((form) => [form, glossaryAnchor(term)] as const)),
  );
  // The longest form first: «native sidecar» before «sidecar».
  const forms = [...anchors.keys()].sort((a, b) => b.length - a.length);
  const capitals = new Map(forms.map((form) => [form.charAt(0).toUpperCase() + form.slice(1), form]));
  const words = [...forms, ...capitals.keys()].map(escapeRegExp).join('|');
  const pattern = new RegExp(`(?<![\\w.-])(?:${words})(?![\\w-]|\\.\\w)`);
  return { anchors, capitals, pattern };
}

function linkFirstUses({ anchors, capitals, pattern }: Words): MdastPluginDefinition {
  const seen = new Set<string>();
  return {
    name: 'glossary-links',
    text(node, context) {
      if (context.parent(node)?.type !== 'paragraph') return;
      const parts: ({ type: 'text'; value: string } | ReturnType<typeof link>)[] = [];
      let rest = node.value;
      let skipped = '';
      for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
        const [found] = match;
        const before = rest.slice(0, match.index);
        // In the middle of a sentence a capital makes it a name: `Sidecar` is Istio's kind.
        const begins = /(^|[.:?] )$/.test(skipped + before);
        const anchor = anchors.get(found) ?? (begins ? anchors.get(capitals.get(found) ?? '') : undefined);
        rest = rest.slice(match.index + found.length);
        if (anchor === undefined || seen.has(anchor)) {
          skipped += before + found;
          continue;
        }
        seen.add(anchor);
        parts.push({ type: 'text', value: skipped + before }, link(found, anchor));
        skipped = '';
      }
      if (parts.length > 0) {
        context.replaceNode(node, [...parts, { type: 'text' as const, value: skipped + rest }]);
      }
    },
  };
}

function link(text: string, anchor: string) {
  return {
    type: 'link' as const,
    url: `/glossary/#${anchor}`,
    children: [{ type: 'text' as const, value: text }],
    data: { hProperties: { class: 'term' } },
  };
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
