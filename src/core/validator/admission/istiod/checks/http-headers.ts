import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isHostHeader } from '../values/header-name.ts';
import { headerValueFault } from '../values/header-value.ts';

/** Changes to the headers of requests and responses. */
export function checkHeaderChanges(headers: Field, review: Review): void {
  for (const side of ['request', 'response']) {
    const changes = headers.at(side);
    for (const action of ['add', 'set']) {
      for (const { key, field } of changes.at(action).entries) {
        checkName(key, field, side === 'request' && isHostHeader(key), review);
        const fault = headerValueFault(field.text);
        if (fault) {
          review.refuse(
            'bad-header',
            field,
            `The value of "${key}" can't be sent: ${fault}.`,
            'Mend the value.',
          );
        }
      }
    }
    for (const name of changes.at('remove').items) checkName(name.text, name, false, review);
  }
}

function checkName(name: string, at: Field, isHostOfRequest: boolean, { refuse }: Review): void {
  if (name === '') {
    refuse('bad-header', at, 'A header has no name.', 'Write the name of the header.');
  } else if (!isHostOfRequest && (name.startsWith(':') || isHostHeader(name))) {
    refuse(
      'bad-header',
      at,
      `"${name}" can't be changed here.`,
      'Use rewrite for path and host of a request; other names must not begin with a colon.',
    );
  }
}

/** The Host header may be changed in one place only: by `rewrite`, or by one entry under `headers.request`. */
export function checkHostOnce(route: Field, { refuse }: Review): void {
  const request = route.at('headers', 'request');
  const changes = [...request.at('set').entries, ...request.at('add').entries].filter(({ key }) =>
    isHostHeader(key),
  );
  let current = route.at('rewrite', 'authority').text;
  for (const { field } of changes) {
    if (current !== '') {
      refuse(
        'bad-header',
        field,
        `The Host header is set to "${current}" already.`,
        'Keep one of the places that change it.',
      );
      return;
    }
    current = field.text;
  }
}
