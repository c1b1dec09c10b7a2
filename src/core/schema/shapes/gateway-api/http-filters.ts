import {
  boolean,
  int32,
  integer,
  list,
  object,
  oneOfWords,
  optional,
  required,
  string,
} from '../../build.ts';
import { condition } from '../../condition.ts';
import { filterTypes, onlyOnce } from './filter-type.ts';
import { extensionRef, headerModifier, requestMirror } from './filters.ts';
import { headerName, port, preciseHostname } from './forms.ts';

interface PathModifier {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The type and the field of a path modifier belong together, both ways. */
const typeAndField = (type: string, field: string) => [
  condition<PathModifier>(
    `${field} must be specified when type is set to '${type}'`,
    `Add \`${field}\`.`,
    (path) => (path.type === type && path[field] === undefined ? [field] : undefined),
  ),
  condition<PathModifier>(
    `type must be '${type}' when ${field} is set`,
    `Write \`type: ${type}\`.`,
    (path) => (path[field] !== undefined && path.type !== type ? ['type'] : undefined),
  ),
];

const newPath = object(
  {
    type: required(
      oneOfWords('ReplaceFullPath', 'ReplacePrefixMatch'),
      'Whether the whole path is replaced or the part that matched.',
    ),
    replaceFullPath: optional(string({ maxLength: 1024 }), 'The new path.'),
    replacePrefixMatch: optional(string({ maxLength: 1024 }), 'What stands for the part that matched.'),
  },
  {
    constraints: [
      ...typeAndField('ReplaceFullPath', 'replaceFullPath'),
      ...typeAndField('ReplacePrefixMatch', 'replacePrefixMatch'),
    ],
  },
);

const requestRedirect = object({
  scheme: optional(oneOfWords('http', 'https'), 'The scheme to go to instead.', 'that of the request'),
  hostname: optional(preciseHostname, 'The host to go to instead.', 'that of the request'),
  path: optional(newPath, 'The path to go to instead.', 'that of the request'),
  port: optional(port, 'The port to go to instead.', 'that of the scheme, else of the listener'),
  statusCode: optional(integer({ enum: [301, 302, 303, 307, 308] }), 'The status that is answered.', '302'),
});

const urlRewrite = object({
  hostname: optional(preciseHostname, 'The new Host header.'),
  path: optional(newPath, 'The new path.'),
});

const starAlone = (what: string, others: string) =>
  condition<readonly string[]>(
    `${what} cannot contain '*' alongside other ${others}`,
    'Keep `*` alone, or remove it.',
    (words) => (words.includes('*') && words.length > 1 ? [words.indexOf('*')] : undefined),
  );

const cors = object({
  allowOrigins: optional(
    list(
      string({
        minLength: 1,
        maxLength: 253,
        pattern:
          '(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)',
      }),
      { maxItems: 64, unique: true, constraints: [starAlone('AllowOrigins', 'origins')] },
    ),
    'The origins whose pages may read the answer.',
  ),
  allowMethods: optional(
    list(oneOfWords('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH', '*'), {
      maxItems: 9,
      unique: true,
      constraints: [starAlone('AllowMethods', 'methods')],
    }),
    'The methods that pages may use.',
  ),
  allowHeaders: optional(
    list(headerName, { maxItems: 64, unique: true, constraints: [starAlone('AllowHeaders', 'methods')] }),
    'The request headers that pages may send.',
  ),
  exposeHeaders: optional(
    list(headerName, { maxItems: 64, unique: true }),
    'The response headers that pages may read.',
  ),
  allowCredentials: optional(boolean(), 'Lets pages send cookies along.', 'false'),
  maxAge: optional(int32({ minimum: 1 }), 'How many seconds browsers may remember the permission.', '5'),
});

/** What is done with requests and responses on their way. */
export const httpFilters = list(
  object(
    {
      type: required(
        oneOfWords(
          'RequestHeaderModifier',
          'ResponseHeaderModifier',
          'RequestMirror',
          'RequestRedirect',
          'URLRewrite',
          'ExtensionRef',
          'CORS',
        ),
        'Which filter it is; the field of the same name holds its settings.',
      ),
      requestHeaderModifier: optional(headerModifier, 'Changes to headers before the request goes on.'),
      responseHeaderModifier: optional(headerModifier, 'Changes to headers before the response goes back.'),
      requestMirror: optional(requestMirror, 'Copies of the requests.'),
      requestRedirect: optional(requestRedirect, 'Answers with a redirect instead.'),
      urlRewrite: optional(urlRewrite, 'Changes host and path before the request goes on.'),
      cors: optional(cors, 'Which web pages of other origins may call.'),
      extensionRef: optional(extensionRef, 'A filter of the implementation’s own.'),
    },
    {
      constraints: filterTypes({
        CORS: 'cors',
        RequestHeaderModifier: 'requestHeaderModifier',
        ResponseHeaderModifier: 'responseHeaderModifier',
        RequestMirror: 'requestMirror',
        RequestRedirect: 'requestRedirect',
        URLRewrite: 'urlRewrite',
        ExtensionRef: 'extensionRef',
      }),
    },
  ),
  {
    maxItems: 16,
    constraints: [
      condition<readonly { readonly type: string }[]>(
        'May specify either httpRouteFilterRequestRedirect or httpRouteFilterRequestRewrite, but not both',
        'Remove one of the two filters.',
        (filters) => {
          const types = filters.map(({ type }) => type);
          return types.includes('RequestRedirect') && types.includes('URLRewrite')
            ? [types.indexOf('URLRewrite')]
            : undefined;
        },
      ),
      ...onlyOnce('CORS', 'RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestRedirect', 'URLRewrite'),
    ],
  },
);
