import { list, map, object, optional, quantity, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { parseQuantity } from '../../quantity.ts';

const limits = optional(map(quantity()), 'What it may use at most, by resource: `cpu`, `memory`.');
const requests = optional(
  map(quantity()),
  'What the scheduler sets aside for it, by resource: `cpu`, `memory`.',
  'the limits',
);

/** How much CPU, memory and other resources a container asks for and may use. */
export const resourceRequirements = object(
  {
    requests,
    limits,
    claims: optional(
      list(
        object({
          name: required(string(), 'The name of a claim of the pod.'),
          request: optional(string(), 'Which of the requests in the claim.', 'all'),
        }),
        { mapKeys: ['name'] },
      ),
      'Claims of devices that the container uses.',
    ),
  },
  {
    constraints: [
      condition(
        'a request must not be larger than its limit',
        'Raise the limit, or lower the request.',
        ({ requests: asked = {}, limits: allowed = {} }) => {
          const larger = Object.entries(asked).find(([resource, amount]) => {
            const limit = allowed[resource];
            return limit !== undefined && (parseQuantity(amount) ?? 0) > (parseQuantity(limit) ?? 0);
          });
          return larger && ['requests', larger[0]];
        },
      ),
      condition(
        'an amount must not be negative',
        'Write zero or more.',
        ({ requests: asked = {}, limits: allowed = {} }) => {
          for (const [field, amounts] of [
            ['requests', asked],
            ['limits', allowed],
          ] as const) {
            for (const [resource, amount] of Object.entries(amounts)) {
              if ((parseQuantity(amount) ?? 0) < 0) return [field, resource];
            }
          }
          return undefined;
        },
      ),
      condition(
        'the resource is none that Kubernetes knows',
        'Write `cpu`, `memory` or `ephemeral-storage`; others need the domain of who provides them, as in `example.com/gpu`.',
        ({ requests: asked = {}, limits: allowed = {} }) => {
          for (const [field, amounts] of [
            ['requests', asked],
            ['limits', allowed],
          ] as const) {
            const unknown = Object.keys(amounts).find(
              (resource) => !/^(?:cpu|memory|ephemeral-storage|hugepages-.+)$|\//.test(resource),
            );
            if (unknown !== undefined) return [field, unknown];
          }
          return undefined;
        },
      ),
    ],
  },
);

/** How much of a volume is asked for. */
export const volumeResources = object({ requests, limits });
