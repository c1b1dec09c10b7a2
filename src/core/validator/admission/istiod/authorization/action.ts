import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** What an action needs: rules for DENY and CUSTOM, a provider for CUSTOM alone. */
export function checkAction(spec: Field, { refuse }: Review): void {
  const action = spec.at('action').text || 'ALLOW';
  const [rules, provider] = [spec.at('rules'), spec.at('provider')];
  if ((action === 'DENY' || action === 'CUSTOM') && rules.items.length === 0) {
    refuse(
      'policy-action',
      rules.isSet ? rules : spec,
      `${action} without rules is never taken.`,
      'Add rules; an empty rule, "- {}", holds for every request.',
    );
  } else if (action === 'CUSTOM' && provider.at('name').text === '') {
    refuse(
      'policy-action',
      provider,
      'CUSTOM has nobody to ask.',
      'Add provider.name, an extension provider of the mesh configuration.',
    );
  }
  if (provider.isSet && action !== 'CUSTOM') {
    refuse(
      'policy-action',
      provider,
      `${action} has no use for a provider.`,
      'Remove it, or write action: CUSTOM.',
    );
  }
  if (action !== 'CUSTOM') return;
  for (const { field, name } of rules.items.flatMap(unknownToCustom)) {
    refuse(
      'policy-action',
      field,
      `CUSTOM can't decide by ${name}.`,
      'Remove it; the provider gets the identity of the caller and decides itself.',
    );
  }
}

const sources = ['namespaces', 'serviceAccounts', 'trustDomains', 'principals', 'requestPrincipals'].flatMap(
  (key) => [key, `not${key[0]?.toUpperCase()}${key.slice(1)}`],
);
const attribute = /^(?:source\.(?:namespace|serviceAccount|trustDomain|principal)$|request\.auth\.)/;

/** What Envoy can't look at before it asks somebody else. */
function unknownToCustom(rule: Field): readonly { readonly field: Field; readonly name: string }[] {
  return [
    ...rule
      .at('from')
      .items.flatMap((from) =>
        sources
          .map((name) => ({ field: from.at('source', name), name }))
          .filter(({ field }) => field.items.length > 0),
      ),
    ...rule
      .at('when')
      .items.map((when) => ({ field: when.at('key'), name: when.at('key').text }))
      .filter(({ name }) => attribute.test(name)),
  ];
}
