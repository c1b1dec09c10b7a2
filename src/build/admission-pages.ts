import type { CodeModule } from '../core/validator/admission/code-module.ts';
import { codes } from '../core/validator/admission/codes/registry.ts';
import { istiodCodes } from '../core/validator/admission/istiod/codes/registry.ts';
import type { Stage } from '../core/validator/diagnostic.ts';

/** A code of admission, and what its page tells. */
export interface AdmissionPage extends CodeModule {
  readonly code: string;
}

/** Who looks at a document on its way into the cluster, and what they may find. */
export interface AdmissionStep {
  readonly id: string;
  /** Who looks, as it stands above a page. */
  readonly who: string;
  readonly title: string;
  readonly pages: readonly AdmissionPage[];
}

const pages: readonly AdmissionPage[] = [
  ...Object.entries(codes).map(([code, module]) => ({ ...module, code })),
  ...Object.entries(istiodCodes).map(([code, module]) => ({ ...module, code, stage: 'webhook' as const })),
];

const at = (...stages: readonly Stage[]): readonly AdmissionPage[] =>
  stages.flatMap((stage) =>
    pages.filter((page) => page.stage === stage).toSorted((a, b) => a.title.localeCompare(b.title)),
  );

/** Those who are asked, in the order in which they are asked. */
export const admissionSteps: readonly AdmissionStep[] = [
  {
    id: 'kubectl',
    who: 'Said by kubectl',
    title: 'What can not be read',
    pages: at('parse', 'duplicate-key'),
  },
  {
    id: 'api-server',
    who: 'Said by the API server',
    title: 'What the API server refuses',
    pages: at('unknown-field', 'schema', 'list', 'cel', 'meta'),
  },
  { id: 'istiod', who: 'Said by istiod', title: 'What istiod refuses or warns of', pages: at('webhook') },
];
