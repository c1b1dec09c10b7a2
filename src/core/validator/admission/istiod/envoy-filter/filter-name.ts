/** Filters whose old names have changed in their beginning alone: `envoy.lua` is `envoy.filters.http.lua`. */
const families: Readonly<Record<string, readonly string[]>> = {
  http: 'buffer cors csrf fault grpc_http1_bridge grpc_json_transcoder grpc_web gzip health_check ip_tagging lua router squash ext_authz'.split(
    ' ',
  ),
  network: 'client_ssl_auth http_connection_manager mongo_proxy ratelimit redis_proxy tcp_proxy'.split(' '),
  listener: 'http_inspector original_dst original_src proxy_protocol tls_inspector'.split(' '),
};

/** The name that a filter has today, where one of old is given. */
export function newFilterName(name: string): string | undefined {
  if (name === 'envoy.http_dynamo_filter') return 'envoy.filters.http.dynamo';
  if (name === 'envoy.rate_limit') return 'envoy.filters.http.ratelimit';
  for (const [family, filters] of Object.entries(families)) {
    const prefix = family === 'listener' ? 'envoy.listener.' : 'envoy.';
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (filters.includes(own)) return `envoy.filters.${family}.${own}`;
  }
  return undefined;
}
