import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkSelector } from './selector.ts';

const allowed = new Set([
  '/Service',
  'core/Service',
  'networking.istio.io/ServiceEntry',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/GatewayClass',
]);

/** What a policy is attached to: a selector, or references to resources, but not both. */
export function checkAttachment(spec: Field, review: Review): void {
  const refs = spec.at('targetRefs');
  const set = ['selector', 'targetRef'].filter((key) => spec.at(key).isSet);
  if (set.length + (refs.items.length > 0 ? 1 : 0) > 1) {
    review.refuse(
      'target-ref',
      spec,
      'The policy has both a selector and target references.',
      'Keep one of selector, targetRef and targetRefs.',
    );
  }
  checkSelector(spec.at('selector'), 'matchLabels', review);
  for (const ref of [spec.at('targetRef'), ...refs.items]) checkTargetRef(ref, review);
}

function checkTargetRef(ref: Field, { refuse }: Review): void {
  if (!ref.isSet) return;
  if (ref.at('name').text === '') {
    refuse('target-ref', ref.at('name'), 'The reference has no name.', 'Add the name of the resource.');
  }
  if (ref.at('namespace').text !== '') {
    refuse(
      'target-ref',
      ref.at('namespace'),
      'The reference names a namespace.',
      'Remove it, and keep policy and target in one namespace.',
    );
  }
  const group = ref.at('group').text;
  const kind = ref.at('kind').text;
  if (allowed.has(`${group}/${kind}`)) return;
  const meant = [...allowed].find((one) => one.endsWith(`/${kind}`) && one !== '/Service');
  refuse(
    'target-ref',
    ref.at('kind'),
    `A policy can't be attached to ${group === '' ? kind : `${group}/${kind}`}.`,
    meant
      ? `Write group: ${kind === 'Service' ? '""' : meant.slice(0, meant.indexOf('/'))}.`
      : 'Refer to a Gateway or GatewayClass of the Gateway API, a Service, or a ServiceEntry.',
  );
}
