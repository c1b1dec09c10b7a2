import { object, optional, required, string } from '../build.ts';

/** Names the resource that a policy is attached to, such as a Gateway or a Service. */
export const targetRef = object({
  group: optional(
    string({
      maxLength: 253,
      pattern: '^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
    }),
    'The API group of the target; empty for a Service.',
  ),
  kind: required(
    string({ minLength: 1, maxLength: 63, pattern: '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$' }),
    'The kind of the target: `Gateway`, `GatewayClass`, `Service` or `ServiceEntry`.',
  ),
  name: required(string({ minLength: 1, maxLength: 253 }), 'The name of the target.'),
  namespace: optional(
    string({
      constraints: [
        {
          message: 'cross namespace referencing is not currently supported',
          remedy: 'Remove the field, and keep the policy in the namespace of its target.',
          holds: (namespace) => namespace === '',
        },
      ],
    }),
    'Always empty: policy and target share a namespace.',
  ),
});
