import type { Knowledge } from '../../core/retention/knowledge.ts';

/** The items of an objective as stations on a line. The words beside it say the same. */
export function KnowledgeStrip({ items }: { readonly items: readonly Knowledge[] }) {
  return (
    <span class="known-strip" aria-hidden="true">
      {items.map((known, at) => (
        <span key={at} class="known-station" data-known={known} />
      ))}
    </span>
  );
}
