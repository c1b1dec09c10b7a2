import type { Severity } from '../core/validator/diagnostic.ts';
import type { Examples } from '../core/validator/example.ts';
import type { RuleDoc } from '../core/validator/rule-doc.ts';
import { admissionSteps } from './admission-pages.ts';
import { rulesByCode } from './rule-pages.ts';

/** One of the things that a code stands for, under a heading that links can name. */
export interface CodeSection {
  readonly anchor: string;
  readonly title: string;
  readonly severity?: Severity;
  /** Found only where the code is asked for. */
  readonly onRequest?: boolean;
  readonly doc: RuleDoc;
  readonly examples: Examples;
}

/** The page of a code. */
export interface CodePage {
  readonly code: string;
  /** Who says it. */
  readonly who: string;
  readonly sections: readonly CodeSection[];
  /** Whether the annotation of `istioctl analyze` silences it. */
  readonly isSuppressible: boolean;
}

const analysis = (): CodePage[] =>
  [...rulesByCode()].map(([code, rules]) => ({
    code,
    who: code.startsWith('IST') ? 'A message of istioctl analyze' : 'A rule of our own',
    sections: rules.map(({ rule, anchor, doc, examples }) => ({
      anchor,
      title: rule.title,
      severity: rule.severity,
      onRequest: rule.onRequest ?? false,
      doc,
      examples,
    })),
    isSuppressible: true,
  }));

const admission = (): CodePage[] =>
  admissionSteps.flatMap(({ who, pages }) =>
    pages.map(({ code, title, doc, examples }) => ({
      code,
      who,
      sections: [{ anchor: code, title, doc, examples }],
      isSuppressible: false,
    })),
  );

/** The page of every code that a finding can have: rules in the order of their codes, then admission. */
export function codePages(): readonly CodePage[] {
  return [...analysis(), ...admission()];
}

/** The codes that have a page. */
export function explainedCodes(): readonly string[] {
  return codePages().map(({ code }) => code);
}
