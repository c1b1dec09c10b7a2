import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const ownAnnotations = new Set([
  'internal.istio.io/webhook-always-reject',
  'internal.istio.io/parent-namespace',
  'internal.istio.io/parents',
]);
const dryRun = 'istio.io/dry-run';

/** Annotations that istiod acts on. Returns whether they are right: if not, it looks no further. */
export function checkAnnotations(root: Field, kind: string, { refuse }: Review): boolean {
  let right = true;
  const say = (at: Field, what: string, remedy: string) => {
    right = false;
    refuse('bad-annotation', at, what, remedy);
  };
  for (const { key, field } of root.at('metadata', 'annotations').entries) {
    if (ownAnnotations.has(key)) say(field, `"${key}" is for Istio's own use.`, 'Remove the annotation.');
    if (key !== dryRun) continue;
    const action = root.at('spec', 'action').text || 'ALLOW';
    if (kind !== 'AuthorizationPolicy') {
      say(
        field,
        `A ${kind} can't be tried out with "${key}".`,
        'Remove the annotation; only AuthorizationPolicies have it.',
      );
    } else if (!['ALLOW', 'DENY'].includes(action)) {
      say(field, `A policy with the action ${action} can't be tried out.`, 'Remove the annotation.');
    } else if (!/^(?:1|0|t|f|T|F|true|false|TRUE|FALSE|True|False)$/.test(field.text)) {
      say(field, `"${field.text}" is neither true nor false.`, 'Write "true" or "false", in quotes.');
    }
  }
  return right;
}
