import type { Severity } from '../core/validator/diagnostic.ts';
import type { RuleModule } from '../core/validator/rule.ts';
import { rules } from '../core/validator/rules/registry.ts';

/** One rule on the page of its code, under a heading that links can name. */
export interface PlacedRule extends RuleModule {
  /** `virtual-service-destination-host`, its file. */
  readonly anchor: string;
  /** `virtual-service`, the folder it is in. */
  readonly group: string;
}

/** Rules about the same kind, or the same thing in several kinds. */
export interface RuleGroup {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly PlacedRule[];
}

/** Folders that stand for more than one kind. */
const titles: Readonly<Record<string, string>> = {
  annotation: 'Annotations',
  istio: 'Every kind of Istio',
  pod: 'Pod and Deployment',
  policy: 'Policies that select workloads',
};

const placed: readonly PlacedRule[] = Object.entries(rules)
  .map(([file, module]) => {
    const [group = ''] = file.split('/');
    return { ...module, group, anchor: file.replace('/', '-') };
  })
  .toSorted((a, b) => a.rule.code.localeCompare(b.rule.code));

/** Every code that has a page, with the rules that look for it, in the order of the codes. */
export function rulesByCode(): ReadonlyMap<string, readonly PlacedRule[]> {
  return Map.groupBy(placed, ({ rule }) => rule.code);
}

/** All rules by what they are about, groups in the order of their titles. */
export function ruleGroups(): readonly RuleGroup[] {
  return [...Map.groupBy(placed, ({ group }) => group)]
    .map(([id, all]) => ({ id, title: titles[id] ?? kindOf(id), rules: all }))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}

/** What a severity means, in the words of the index. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

/** The signs of the severities: octagon, triangle, circle. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '✕', warning: '▲', info: '○' };

/** `virtual-service` as the kind is written: `VirtualService`. */
function kindOf(folder: string): string {
  return folder.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
