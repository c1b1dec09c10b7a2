/** A page that backs what a rule or an admission check says. */
export interface DocLink {
  readonly title: string;
  readonly url: string;
}

/**
 * What `/rules/<code>` tells of a code, the same shape for analysis rules and admission checks. Texts are
 * Markdown, written for a learner who has just met the finding.
 */
export interface RuleDoc {
  /** What the finding means, in general. */
  readonly what: string;
  /** What happens on a mesh that keeps the mistake. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  readonly links: readonly DocLink[];
  /** Id of the lesson that teaches it, the folder's name: `sidecar`. */
  readonly lesson?: string;
}
