import { list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import type { Constraint } from '../../schema.ts';
import { headerName, headerValue } from './forms.ts';

interface PathMatch {
  readonly type?: string;
  readonly value?: string;
}

const plainPath = (message: string, remedy: string, holds: (value: string) => boolean) =>
  condition<PathMatch>(
    `${message} when type one of ['Exact', 'PathPrefix']`,
    remedy,
    ({ type = 'PathPrefix', value = '/' }) =>
      type === 'RegularExpression' || holds(value) ? undefined : ['value'],
  );

const without = (text: string) =>
  plainPath(
    `must not contain '${text}'`,
    `Write the path without \`${text}\`.`,
    (value) => !value.includes(text),
  );
const notAtTheEnd = (text: string) =>
  plainPath(
    `must not end with '${text}'`,
    `Remove \`${text}\` at the end.`,
    (value) => !value.endsWith(text),
  );

const pathConstraints: readonly Constraint<PathMatch>[] = [
  plainPath("value must be an absolute path and start with '/'", 'Put a slash in front.', (value) =>
    value.startsWith('/'),
  ),
  ...['//', '/./', '/../', '%2f', '%2F', '#'].map(without),
  ...['/..', '/.'].map(notAtTheEnd),
  {
    message: "type must be one of ['Exact', 'PathPrefix', 'RegularExpression']",
    remedy: 'Write one of the three.',
    holds: ({ type = 'PathPrefix' }) => ['Exact', 'PathPrefix', 'RegularExpression'].includes(type),
  },
  condition(
    "must only contain valid characters (matching ^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$) for types ['Exact', 'PathPrefix']",
    'Write other characters as a percent sign and two hexadecimal digits.',
    ({ type = 'PathPrefix', value = '/' }) =>
      type === 'RegularExpression' || /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/.test(value)
        ? undefined
        : ['value'],
  ),
];

const compared = optional(
  oneOfWords('Exact', 'RegularExpression'),
  'Whether the whole value is compared or a regular expression is used.',
  'Exact',
);

/** Conditions on headers, all of which must hold. */
export const headerMatches = list(
  object({
    name: required(headerName, 'The name of the header; letter case counts as nothing.'),
    type: compared,
    value: required(headerValue, 'The value or the regular expression.'),
  }),
  { maxItems: 16, mapKeys: ['name'] },
);

/** Conditions on requests by HTTP, all of which must hold. */
export const httpRouteMatch = object({
  path: optional(
    object(
      {
        type: optional(
          oneOfWords('Exact', 'PathPrefix', 'RegularExpression'),
          'How the path is compared; a prefix means whole parts between slashes.',
          'PathPrefix',
        ),
        value: optional(string({ maxLength: 1024 }), 'The path.', '/'),
      },
      { constraints: pathConstraints },
    ),
    'The path.',
    'every path',
  ),
  headers: optional(headerMatches, 'Headers it must have.'),
  queryParams: optional(
    list(
      object({
        name: required(headerName, 'The name of the parameter.'),
        type: compared,
        value: required(string({ minLength: 1, maxLength: 1024 }), 'The value or the regular expression.'),
      }),
      { maxItems: 16, mapKeys: ['name'] },
    ),
    'Parameters its query must have.',
  ),
  method: optional(
    oneOfWords('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'),
    'The method.',
    'every method',
  ),
});
