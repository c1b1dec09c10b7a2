const pseudo = new Set([':method', ':scheme', ':authority', ':path', ':status']);

/** Whether a text can be the name of a header, as RFC 9110 has it; Istio lets commas pass as well. */
export function isHeaderName(name: string): boolean {
  return /^[-!#$%&'*+,.^_`|~A-Za-z0-9]+$/.test(name);
}

/**
 * Whether a header name asks for a claim of a verified token: `@request.auth.claims.group` or
 * `@request.auth.claims[group]`.
 * https://istio.io/latest/docs/tasks/security/authentication/jwt-route/
 */
export function isClaim(name: string): boolean {
  return /^@request\.auth\.claims(?:\..+|\[.+\])$/is.test(name);
}

/** Whether requests can be told by a header of this name. */
export function isMatchableHeader(name: string): boolean {
  return isClaim(name) || pseudo.has(name) || isHeaderName(name);
}

/** The Host header by either of its names. */
export function isHostHeader(name: string): boolean {
  return /^(?::authority|host)$/i.test(name);
}
