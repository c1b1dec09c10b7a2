import { checkDomain } from '../checks/host.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';

/** Whether a VirtualService is for Gateways alone: it names some, and `mesh` is not among them. */
export function isForGateways(spec: Field): boolean {
  const names = spec.at('gateways').items;
  return names.length > 0 && names.every(({ text }) => text !== 'mesh');
}

/** Names of Gateways, `namespace/name` or `name`. istiod looks no further than the first name without a slash. */
export function checkGatewayNames(names: Field, takesAnyName: boolean, review: Review): void {
  for (const name of names.items) {
    const slash = name.text.indexOf('/');
    if (slash < 0) {
      if (name.text.includes('.')) warnOfLegacyForm(name, review);
      checkDomain(name, review);
      return;
    }
    const namespace = name.text.slice(0, slash);
    const own = name.text.slice(slash + 1);
    if (isDnsLabel(namespace) && (isDnsLabel(own) || (takesAnyName && own !== ''))) continue;
    review.refuse(
      'bad-name',
      name,
      `"${name.text}" can't be the name of a Gateway.`,
      'Write namespace/name, or the name alone for the own namespace.',
    );
  }
}

function warnOfLegacyForm(name: Field, { warn }: Review): void {
  const [own = '', namespace = ''] = name.text.split('.');
  const modern = `${namespace}/${own}`;
  const isSure = isDnsLabel(own) && isDnsLabel(namespace);
  warn(
    'legacy-gateway-name',
    name,
    `"${name.text}" names the Gateway in an old form.`,
    `Write "${modern}".`,
    isSure ? modern : undefined,
  );
}
