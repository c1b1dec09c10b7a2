import { boolean, list, map, object, optional, string, uint32 } from '../build.ts';
import { stringMatch } from './string-match.ts';

/** Conditions that a request must all meet. */
export const httpMatch = object({
  name: optional(string(), 'A name for the condition, joined to that of the route in logs.'),
  uri: optional(stringMatch, 'The path of the request, without the query.'),
  scheme: optional(stringMatch, 'The scheme: `http` or `https`.'),
  method: optional(stringMatch, 'The method, such as `GET`.'),
  authority: optional(stringMatch, 'The Host header.'),
  headers: optional(
    map(stringMatch),
    'Headers by name, in lower case; an empty condition asks only that it is there.',
  ),
  withoutHeaders: optional(map(stringMatch), 'Headers that must not be as described.'),
  queryParams: optional(map(stringMatch), 'Query parameters by name.'),
  ignoreUriCase: optional(boolean(), 'Takes upper and lower case of the path as the same.', 'false'),
  port: optional(uint32(), 'The port that was called.'),
  sourceLabels: optional(map(string()), 'Labels that the calling workload must have; not at gateways.'),
  sourceNamespace: optional(string(), 'The namespace that the calling workload must be in.'),
  gateways: optional(
    list(string()),
    'Gateways at which the condition counts.',
    'those of the VirtualService',
  ),
  statPrefix: optional(string(), 'A prefix for the statistics of this route.'),
});
