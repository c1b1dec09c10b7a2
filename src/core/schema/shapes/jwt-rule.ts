import { boolean, list, object, oneOfWords, optional, required, string } from '../build.ts';
import { parseRequestUrl } from '../request-url.ts';
import { duration } from './duration.ts';

const word = string({ minLength: 1 });

const jwksUri = string({
  minLength: 1,
  maxLength: 2048,
  constraints: [
    {
      message: 'url must have scheme http:// or https://',
      remedy: 'Write the whole address, beginning with `https://`.',
      holds: (text) => ['http', 'https'].includes(parseRequestUrl(text)?.scheme ?? ''),
    },
  ],
});

/** Tokens of one issuer: where they come from and by which keys they are checked. */
export const jwtRule = object(
  {
    issuer: optional(word, 'The issuer, as the claim `iss` of the token says it.', 'any'),
    audiences: optional(
      list(word),
      'Of these the claim `aud` must hold one.',
      'the name of the service, or no check',
    ),
    jwksUri: optional(
      jwksUri,
      'Where the public keys of the issuer are fetched.',
      'found by OpenID discovery from the issuer',
    ),
    jwks_uri: optional(jwksUri, 'Out of use; write `jwksUri`.'),
    jwks: optional(string(), 'The public keys themselves, as JSON.'),
    fromHeaders: optional(
      list(
        object({
          name: required(word, 'The name of the header.'),
          prefix: optional(string(), 'What stands before the token, a blank included: `Bearer `.'),
        }),
      ),
      'Headers that the token is taken from.',
      '`Authorization` with `Bearer `, and the parameter `access_token`',
    ),
    fromParams: optional(list(word), 'Query parameters that the token is taken from.'),
    fromCookies: optional(list(word), 'Cookies that the token is taken from.'),
    outputPayloadToHeader: optional(
      string(),
      'A header that carries the payload of a good token to the workload, in base64url.',
    ),
    forwardOriginalToken: optional(boolean(), 'Leaves the token in the request.', 'false'),
    outputClaimToHeaders: optional(
      list(
        object({
          header: required(
            string({ minLength: 1, pattern: '^[-_A-Za-z0-9]+$' }),
            'The name of the header, which callers can not set themselves.',
          ),
          claim: required(word, 'The claim; dots lead into nested ones.'),
        }),
      ),
      'Headers that carry single claims of a good token to the workload.',
    ),
    presence: optional(
      oneOfWords('OPTIONAL', 'REQUIRED'),
      'Whether a request without a token is let pass.',
      'OPTIONAL',
    ),
    spaceDelimitedClaims: optional(
      list(word, { maxItems: 64 }),
      'Claims whose text is a list with blanks between.',
      'scope and permission',
    ),
    timeout: optional(duration, 'How long fetching the keys may take.', '5s'),
  },
  {
    constraints: [
      {
        message: 'only one of jwks or jwksUri can be set',
        remedy: 'Keep `jwksUri` for keys that are fetched, or `jwks` for keys written here.',
        holds: ({ jwks, jwksUri: uri, jwks_uri: old }) =>
          [jwks, uri, old].filter((source) => source !== undefined).length <= 1,
      },
    ],
  },
);
