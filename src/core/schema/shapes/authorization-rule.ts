import { list, object, optional, required, string } from '../build.ts';

const texts = list(string());
const serviceAccounts = list(string({ maxLength: 320 }), { maxItems: 16 });

const source = object(
  {
    principals: optional(
      texts,
      'Identities from the certificate of the caller: `cluster.local/ns/shop/sa/web`; needs mTLS.',
    ),
    notPrincipals: optional(texts, 'Identities that the caller must not have.'),
    requestPrincipals: optional(
      texts,
      'Identities from the token, as `issuer/subject`; needs a RequestAuthentication.',
    ),
    notRequestPrincipals: optional(texts, 'Identities that the token must not have; `*` asks for no token.'),
    namespaces: optional(texts, 'Namespaces of the caller, from its certificate; needs mTLS.'),
    notNamespaces: optional(texts, 'Namespaces that the caller must not be in.'),
    serviceAccounts: optional(
      serviceAccounts,
      'Service accounts of the caller, as `namespace/name` or `name`, without wildcards; needs mTLS.',
    ),
    notServiceAccounts: optional(serviceAccounts, 'Service accounts that the caller must not have.'),
    ipBlocks: optional(texts, 'Addresses or CIDR ranges that the connection comes from.'),
    notIpBlocks: optional(texts, 'Addresses that the connection must not come from.'),
    remoteIpBlocks: optional(
      texts,
      'Addresses of the client before all proxies, from `X-Forwarded-For` or the PROXY protocol.',
    ),
    notRemoteIpBlocks: optional(texts, 'Addresses that the client must not have.'),
    trustDomains: optional(texts, 'Trust domains of the caller, from its certificate; needs mTLS.'),
    notTrustDomains: optional(texts, 'Trust domains that the caller must not be of.'),
  },
  {
    constraints: [
      {
        message: 'Cannot set serviceAccounts with namespaces or principals',
        remedy: 'Name callers by service accounts, or by namespaces and principals, in one source.',
        holds: ({ serviceAccounts: accounts, notServiceAccounts, ...others }) =>
          (accounts === undefined && notServiceAccounts === undefined) ||
          [others.principals, others.notPrincipals, others.namespaces, others.notNamespaces].every(
            (names) => names === undefined,
          ),
      },
    ],
  },
);

const operation = object({
  hosts: optional(texts, 'Host headers; upper and lower case are the same. HTTP only.'),
  notHosts: optional(texts, 'Host headers that the request must not have.'),
  ports: optional(texts, 'Ports, as texts: `"8080"`.'),
  notPorts: optional(texts, 'Ports that must not be the one called.'),
  methods: optional(texts, 'Methods; gRPC is always POST. HTTP only.'),
  notMethods: optional(texts, 'Methods that the request must not have.'),
  paths: optional(
    texts,
    'Paths, with `*` at one end, or `{*}` for one segment and `{**}` for several. HTTP only.',
  ),
  notPaths: optional(texts, 'Paths that the request must not have.'),
});

const condition = object({
  key: required(string(), 'The attribute that is looked at: `request.headers[x-tenant]`, `source.ip`.'),
  values: optional(texts, 'Values of which the attribute must have one.'),
  notValues: optional(texts, 'Values that the attribute must not have.'),
});

/** A rule of a policy: who calls, what is called, under which conditions. Empty, it holds for every request. */
export const authorizationRule = object({
  from: optional(
    list(object({ source: optional(source, 'What is true of the caller; all of it must hold.') }), {
      maxItems: 512,
    }),
    'Callers: one of these must hold.',
    'anyone',
  ),
  to: optional(
    list(object({ operation: optional(operation, 'What is true of the request; all of it must hold.') })),
    'Requests: one of these must hold.',
    'anything',
  ),
  when: optional(list(condition), 'Further conditions, which must all hold.', 'none'),
});
