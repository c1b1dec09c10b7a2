import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';

/** What differs by kind. */
interface Rules {
  /** `~`, which shows a ServiceEntry to nobody, is allowed. */
  readonly allowsNobody?: boolean;
  /** A DestinationRule for some callers only counts in their own namespace. */
  readonly hasSelector?: boolean;
}

/** The namespaces that a resource is shown to. */
export function checkExportTo(exportTo: Field, rules: Rules, { namespace, refuse }: Review): void {
  const seen = new Set<string>();
  for (const entry of exportTo.items) {
    const { text } = entry;
    const shown = text === '.' ? namespace : text;
    if (seen.has(shown)) {
      refuse('export-to', entry, `"${text}" repeats an entry.`, 'Remove one of the two.');
    } else if (shown === '~' ? rules.allowsNobody : shown === '*' || isDnsLabel(shown)) {
      seen.add(shown);
    } else {
      refuse(
        'export-to',
        entry,
        text === '~' ? '"~" (nobody) is for ServiceEntry only.' : `"${text}" is no namespace.`,
        'Write "." for the own namespace, "*" for all, or the name of a namespace.',
      );
    }
  }
  if (rules.hasSelector && seen.size > 0 && !(seen.size === 1 && seen.has(namespace))) {
    refuse(
      'export-to',
      exportTo,
      'A rule with a workload selector is shown to other namespaces.',
      'Write "." alone, or remove exportTo.',
    );
  }
  for (const one of ['*', '~']) {
    if (!seen.has(one) || exportTo.items.length < 2) continue;
    refuse(
      'export-to',
      exportTo,
      `"${one}" stands beside other entries.`,
      `Keep "${one}" alone, or remove it.`,
    );
  }
}
