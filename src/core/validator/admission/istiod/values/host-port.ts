/**
 * Takes `host:port` apart, as Go's net.SplitHostPort does: an IPv6 address stands in brackets, and either part may
 * be empty. Nothing where there is no port.
 */
export function splitHostPort(text: string): readonly [host: string, port: string] | undefined {
  const match = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/s.exec(text);
  return match ? [match[1] ?? match[2] ?? '', match[3] ?? ''] : undefined;
}
