const words = new Set('tcp udp grpc grpc-web http http_proxy http2 https tls mongo redis mysql'.split(' '));

/** What Istio makes of a port's `protocol`, in lower case; nothing for a word it doesn't know. Case doesn't matter. */
export function parseProtocol(text: string): string | undefined {
  const word = text.toLowerCase();
  return words.has(word) ? word : undefined;
}

/** Plain HTTP, HTTP/2 and gRPC: what Istio routes by path and header. */
export function isHttp(protocol: string | undefined): boolean {
  return ['http', 'http2', 'http_proxy', 'grpc', 'grpc-web'].includes(protocol ?? '');
}

/** HTTPS and TLS. */
export function isTls(protocol: string | undefined): boolean {
  return protocol === 'https' || protocol === 'tls';
}

/** What Istio treats as a stream of bytes. */
export function isTcp(protocol: string | undefined): boolean {
  return ['tcp', 'https', 'tls', 'mongo', 'redis', 'mysql'].includes(protocol ?? '');
}

/** The protocols to write, for messages. */
export const protocolWords = 'HTTP, HTTP2, GRPC, GRPC-WEB, HTTPS, TLS, TCP, MONGO, REDIS, MYSQL';
