import { list, optional, string } from '../build.ts';

/** To which namespaces a resource is visible. */
export const exportTo = optional(
  list(string()),
  'The namespaces whose proxies see this resource: `.` for its own, `*` for all.',
  '*',
);
