/** What a cmi5 platform puts into the address of the page that it launches. */
export interface Launch {
  /** Of the learning record store, with a slash at its end. */
  readonly endpoint: string;
  /** Where the token is had, once. */
  readonly fetch: string;
  /** The learner, as the JSON that came. */
  readonly actor: string;
  readonly registration: string;
  readonly activityId: string;
}

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/**
 * Reads the launch parameters: https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#81-launch-method
 *
 * @throws where one is missing: the page was not launched by a platform
 */
export function readLaunch(search: string): Launch {
  const given = new URLSearchParams(search);
  const missing = names.filter((name) => !given.get(name));
  if (missing.length === names.length) throw new Error('This page was not opened by a learning platform.');
  if (missing.length > 0)
    throw new Error(`The learning platform opened this page without ${missing.join(', ')}.`);
  const value = (name: (typeof names)[number]) => given.get(name) ?? '';
  return {
    endpoint: value('endpoint').replace(/\/?$/, '/'),
    fetch: value('fetch'),
    actor: value('actor'),
    registration: value('registration'),
    activityId: value('activityId'),
  };
}
