import { isIpv6 } from './addresses.ts';

/** The parts of a URL that rules ask about. */
export interface RequestUrl {
  /** In lower case; empty for an absolute path. */
  readonly scheme: string;
}

/**
 * Reads an absolute URL or an absolute path as `url()` of the CRDs' rules does, which stands on Go's
 * `net/url`. `undefined` where that fails: a relative path, a port that is no number, a `%` without two hexadecimal
 * digits. What looks like `host:port` counts as a scheme and what belongs to it.
 * https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-url-library
 */
export function parseRequestUrl(text: string): RequestUrl | undefined {
  // Behind isURL(), the text is read once more, as a URL that may have a fragment.
  const hash = text.indexOf('#');
  const [whole, fragment] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)];
  return isRequestUrl(text) && isEscaped(fragment) ? read(whole, true) : undefined;
}

/** Whether `isURL()` holds: the text can be the URI of a request, in which `#` is a letter like others. */
export const isRequestUrl = (text: string): boolean => read(text, false) !== undefined;

function read(text: string, isReference: boolean): RequestUrl | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these make Go refuse the text
  if (text === '' || /[\x00-\x1f\x7f]/.test(text)) return undefined;
  if (text === '*') return { scheme: '' };
  if (text.startsWith(':')) return undefined;
  const before = /^[A-Za-z][-A-Za-z0-9+.]*(?=:)/.exec(text)?.[0];
  const scheme = before?.toLowerCase() ?? '';
  const rest = (before === undefined ? text : text.slice(before.length + 1)).split('?')[0] ?? '';
  if (!rest.startsWith('/')) return scheme === '' ? undefined : { scheme };
  const hasAuthority = rest.startsWith('//') && (scheme !== '' || (isReference && !rest.startsWith('///')));
  const slash = hasAuthority ? rest.indexOf('/', 2) : 0;
  const path = slash < 0 ? '' : rest.slice(slash);
  const authority = hasAuthority ? rest.slice(2, rest.length - path.length) : '';
  return isAuthority(authority, scheme) && isEscaped(path) ? { scheme } : undefined;
}

const isEscaped = (text: string) => !/%(?![0-9A-Fa-f]{2})/.test(text);

function isAuthority(authority: string, scheme: string): boolean {
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? '' : authority.slice(0, at);
  return (
    /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) &&
    isEscaped(user) &&
    isHost(authority.slice(at + 1), scheme)
  );
}

/** A name or an IPv4 address, or an IPv6 address in brackets, and maybe a port; Go is strict with colons in HTTP only. */
function isHost(host: string, scheme: string): boolean {
  const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
  if (literal) return isIpv6(literal[1]?.replace(/%25.+$/, '') ?? '');
  const colon = scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':');
  if (colon >= 0 && !/^:\d*$/.test(host.slice(colon))) return false;
  // Of what is escaped, a host may hold only what is not ASCII.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the rest of ASCII is what it is about
  return /^(?:[A-Za-z0-9\-._~!$&'()*+,:;=<>"\]]|[^\x00-\x7f]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(host);
}
