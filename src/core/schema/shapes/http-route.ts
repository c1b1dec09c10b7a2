import {
  boolean,
  int32,
  list,
  nullable,
  object,
  oneOfWords,
  optional,
  required,
  string,
  uint32,
} from '../build.ts';
import { duration } from './duration.ts';
import { faultInjection, percentage } from './fault-injection.ts';
import { httpMatch } from './http-match.ts';
import { destination, headers, httpRouteDestination } from './route-destination.ts';
import { stringMatch } from './string-match.ts';

const redirect = object(
  {
    uri: optional(string(), 'The path to go to instead.'),
    authority: optional(string(), 'The host to go to instead.'),
    port: optional(uint32(), 'The port to go to instead.'),
    derivePort: optional(
      oneOfWords('FROM_PROTOCOL_DEFAULT', 'FROM_REQUEST_PORT'),
      'Where the port comes from when none is given.',
    ),
    scheme: optional(string(), 'The scheme to go to instead: `https`.'),
    redirectCode: optional(uint32(), 'The status that is answered.', '301'),
    prefixRewrite: optional(string(), 'What stands for the matched beginning of the path.'),
  },
  { oneOf: [['port', 'derivePort']] },
);

const directResponse = object({
  status: required(uint32(), 'The status that is answered.'),
  body: optional(
    object(
      {
        string: optional(string(), 'The body as text.'),
        bytes: optional(string({ format: 'byte' }), 'The body in base64.'),
      },
      { oneOf: [['string', 'bytes']] },
    ),
    'What is answered.',
    'nothing',
  ),
});

const rewrite = object({
  uri: optional(string(), 'The new path, or the new beginning where the route matched a prefix.'),
  authority: optional(string(), 'The new Host header.'),
  uriRegexRewrite: optional(
    object({
      match: optional(string(), 'A regular expression in RE2 syntax for parts of the path.'),
      rewrite: optional(string(), 'What stands for them, with \\1 for the first group.'),
    }),
    'Changes the path by a regular expression.',
  ),
});

/** What is tried again after a failure. */
export const retries = object({
  attempts: optional(int32(), 'How often a request is tried again; 0 turns retries off.', '2'),
  perTryTimeout: optional(duration, 'How long each try may take.', 'that of the route'),
  retryOn: optional(
    string(),
    'What is tried again: conditions and status codes, with commas between.',
    'connect-failure,refused-stream,unavailable,cancelled',
  ),
  retryRemoteLocalities: optional(
    nullable(boolean()),
    'Lets retries go to other regions and zones.',
    'false',
  ),
  retryIgnorePreviousHosts: optional(
    nullable(boolean()),
    'Prefers endpoints that were not tried yet.',
    'true',
  ),
  backoff: optional(duration, 'How long to wait before the first retry at least.', '25ms'),
});

const corsPolicy = object({
  allowOrigins: optional(list(stringMatch), 'The origins whose pages may read the answer.'),
  allowOrigin: optional(list(string()), 'Out of use; write `allowOrigins`.'),
  allowMethods: optional(list(string()), 'The methods that pages may use.'),
  allowHeaders: optional(list(string()), 'The request headers that pages may send.'),
  exposeHeaders: optional(list(string()), 'The response headers that pages may read.'),
  maxAge: optional(duration, 'How long browsers may remember the permission.'),
  allowCredentials: optional(nullable(boolean()), 'Lets pages send cookies along.', 'false'),
  unmatchedPreflights: optional(
    oneOfWords('UNSPECIFIED', 'FORWARD', 'IGNORE'),
    'What happens to preflight requests from other origins.',
    'FORWARD',
  ),
});

/** A route for HTTP requests: the first whose conditions hold is taken. */
export const httpRoute = object({
  name: optional(string(), 'A name for logs.'),
  match: optional(list(httpMatch), 'Requests it is for: one of these must hold.', 'all requests'),
  route: optional(list(httpRouteDestination), 'Where the requests go.'),
  redirect: optional(redirect, 'Answers with a redirect instead.'),
  directResponse: optional(directResponse, 'Answers at once, without asking any host.'),
  delegate: optional(
    object({
      name: optional(string(), 'The name of the VirtualService.'),
      namespace: optional(string(), 'Its namespace.', 'that of this VirtualService'),
    }),
    'Hands the matched requests to the routes of another VirtualService.',
  ),
  rewrite: optional(rewrite, 'Changes path and host before the request goes on.'),
  timeout: optional(duration, 'How long the answer may take, retries included.', 'no limit'),
  retries: optional(retries, 'What is tried again after a failure.'),
  fault: optional(faultInjection, 'Errors and delays on purpose, for tests.'),
  mirror: optional(destination, 'Where copies of the requests go; their answers are thrown away.'),
  mirrors: optional(
    list(
      object({
        destination: required(destination, 'Where the copies go.'),
        percentage: optional(percentage, 'How many of the requests are copied.', 'all'),
      }),
    ),
    'Several places where copies of the requests go.',
  ),
  mirrorPercentage: optional(percentage, 'How many of the requests are copied to `mirror`.', 'all'),
  mirrorPercent: optional(nullable(uint32()), 'Out of use; write `mirrorPercentage`.'),
  mirror_percent: optional(nullable(uint32()), 'Out of use; write `mirrorPercentage`.'),
  corsPolicy: optional(corsPolicy, 'Which web pages of other origins may call.'),
  headers: optional(headers, 'Changes to headers, for all destinations.'),
});
