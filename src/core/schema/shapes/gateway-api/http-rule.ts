import { list, object, optional, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { parseDuration } from '../../duration.ts';
import type { Constraint } from '../../schema.ts';
import { sectionName } from './forms.ts';
import { httpFilters } from './http-filters.ts';
import { httpRouteMatch } from './http-match.ts';
import { backendConstraints, weightedBackend } from './references.ts';

interface Filter {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Rule {
  readonly matches?: readonly { readonly path?: { readonly type?: string } }[];
  readonly filters?: readonly Filter[];
  readonly backendRefs?: readonly { readonly filters?: readonly Filter[] }[];
}

type Setting = 'requestRedirect' | 'urlRewrite';

const replacesPrefix = (filters: readonly Filter[] = [], setting: Setting) =>
  filters.filter((filter) => {
    const { path } = (filter[setting] ?? {}) as { path?: { type?: string; replacePrefixMatch?: string } };
    return path?.type === 'ReplacePrefixMatch' && path.replacePrefixMatch !== undefined;
  }).length === 1;

const hasOnePrefix = ({ matches = [{}] }: Rule) =>
  matches.length === 1 && (matches[0]?.path?.type ?? 'PathPrefix') === 'PathPrefix';

/** Which prefix `replacePrefixMatch` replaces must be clear. */
const needsOnePrefix = (message: string, applies: (rule: Rule) => boolean) =>
  condition<Rule>(
    `${message} filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified`,
    'Keep one item in `matches`, of the type PathPrefix.',
    (rule) => (applies(rule) && !hasOnePrefix(rule) ? ['matches'] : undefined),
  );
const anyBackend = ({ backendRefs = [] }: Rule, setting: Setting) =>
  backendRefs.filter(({ filters }) => replacesPrefix(filters, setting)).length === 1;

const constraints: readonly Constraint<Rule>[] = [
  condition(
    'RequestRedirect filter must not be used together with backendRefs',
    'Remove `backendRefs`: a redirect is answered at once.',
    ({ backendRefs = [], filters = [] }) =>
      backendRefs.length > 0 && filters.some((filter) => filter['requestRedirect'] !== undefined)
        ? ['backendRefs']
        : undefined,
  ),
  needsOnePrefix('When using RequestRedirect', ({ filters }) => replacesPrefix(filters, 'requestRedirect')),
  needsOnePrefix('When using URLRewrite', ({ filters }) => replacesPrefix(filters, 'urlRewrite')),
  needsOnePrefix('Within backendRefs, when using RequestRedirect', (rule) =>
    anyBackend(rule, 'requestRedirect'),
  ),
  needsOnePrefix('Within backendRefs, When using URLRewrite', (rule) => anyBackend(rule, 'urlRewrite')),
];

const timeout = string({ pattern: '^([0-9]{1,5}(h|m|s|ms)){1,4}$', meaning: 'duration' });

/** A rule for requests by HTTP. */
export const httpRule = object(
  {
    name: optional(sectionName, 'The name, by which policies mean the rule.'),
    matches: optional(
      list(httpRouteMatch, { maxItems: 64 }),
      'Requests it is for: one of these must hold.',
      'all requests',
    ),
    filters: optional(httpFilters, 'What is done with requests and responses on their way.'),
    backendRefs: optional(
      list(
        object(
          {
            ...weightedBackend,
            filters: optional(httpFilters, 'Filters for this share of the requests alone.'),
          },
          { constraints: backendConstraints },
        ),
        { maxItems: 16 },
      ),
      'The Services among which requests are divided; without one, the answer is 500.',
    ),
    timeouts: optional(
      object(
        {
          request: optional(timeout, 'How long the answer may take, retries included; 0s for no limit.'),
          backendRequest: optional(timeout, 'How long each try may take.', 'that of the request'),
        },
        {
          constraints: [
            condition(
              'backendRequest timeout cannot be longer than request timeout',
              'Lower `backendRequest`, or raise `request`.',
              ({ request = '0s', backendRequest = '0s' }) => {
                const whole = parseDuration(request) ?? 0;
                return whole !== 0 && (parseDuration(backendRequest) ?? 0) > whole
                  ? ['backendRequest']
                  : undefined;
              },
            ),
          ],
        },
      ),
      'How long things may take.',
    ),
  },
  { constraints },
);
