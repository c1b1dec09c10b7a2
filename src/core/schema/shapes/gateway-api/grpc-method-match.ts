import { object, oneOfWords, optional, string } from '../../build.ts';
import { condition } from '../../condition.ts';

/** The service and method of a call by gRPC; one of the two may be left open. */
export const methodMatch = object(
  {
    type: optional(
      oneOfWords('Exact', 'RegularExpression'),
      'Whether names are compared or regular expressions are used.',
      'Exact',
    ),
    service: optional(string({ maxLength: 1024 }), 'The service, with its package: `shop.Orders`.', 'all'),
    method: optional(string({ maxLength: 1024 }), 'The method.', 'all'),
  },
  {
    constraints: [
      {
        message: "One or both of 'service' or 'method' must be specified",
        remedy: 'Add `service`, `method` or both.',
        holds: ({ service, method }) => service !== undefined || method !== undefined,
      },
      condition(
        'service must only contain valid characters (matching ^(?i)\\.?[a-z_][a-z_0-9]*(\\.[a-z_][a-z_0-9]*)*$)',
        'Write the package and the service with dots between, without a slash.',
        ({ type = 'Exact', service = 'a' }) =>
          type !== 'Exact' || /^\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$/i.test(service)
            ? undefined
            : ['service'],
      ),
      condition(
        'method must only contain valid characters (matching ^[A-Za-z_][A-Za-z_0-9]*$)',
        'Write the method alone.',
        ({ type = 'Exact', method = 'a' }) =>
          type !== 'Exact' || /^[A-Za-z_][A-Za-z_0-9]*$/.test(method) ? undefined : ['method'],
      ),
    ],
  },
);
