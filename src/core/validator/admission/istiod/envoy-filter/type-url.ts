/** Filters whose message bears their name: `grpc_web` has `GrpcWeb`. */
const plain: Readonly<Record<string, readonly string[]>> = {
  http: `adaptive_concurrency admission_control api_key_auth aws_request_signing bandwidth_limit basic_auth buffer
    composite compressor cors credential_injector custom_response decompressor dynamo geoip grpc_json_transcoder grpc_web
    gzip header_mutation health_check json_to_metadata kill_request lua on_demand original_src router stateful_session tap
    upstream_codec wasm`.split(/\s+/),
  network:
    `connection_limit dubbo_proxy echo http_connection_manager kafka_broker mongo_proxy redis_proxy rocketmq_proxy
    sni_cluster tcp_proxy thrift_proxy wasm`.split(/\s+/),
  listener: 'http_inspector original_dst original_src proxy_protocol tls_inspector'.split(' '),
};

/**
 * Why a type URL names no message that istiod knows, or nothing. All of Envoy's are known to it; here those of
 * common filters are held to their names, and the rest to the form of one.
 */
export function typeUrlFault(url: string): string | undefined {
  const type = url.slice(url.lastIndexOf('/') + 1);
  if (/^envoy\..*\.v2(?:alpha\d?)?\./.test(type)) return 'version 2 of the API is gone';
  const isKnown =
    /^envoy(?:\.[a-z0-9_]+)+\.v3(?:alpha)?(?:\.[A-Z]\w*)+$/.test(type) ||
    /^(?:xds|udpa)(?:\.[a-z0-9_]+)*\.v[13](?:\.[A-Z]\w*)+$/.test(type) ||
    /^(?:google\.protobuf|(?:io\.)?istio(?:\.[a-z0-9_]+)+)(?:\.[A-Z]\w*)+$/.test(type);
  if (!isKnown) return 'Envoy has no such message';
  const [, kind = '', filter = '', message = ''] =
    /^envoy\.extensions\.filters\.(http|network|listener)\.(\w+)\.v3\.(\w+)$/.exec(type) ?? [];
  const isPlain = plain[kind]?.includes(filter);
  if (!isPlain || message === camelCase(filter) || /PerRoute$|Config$|Policy$/.test(message))
    return undefined;
  return `the filter ${filter} has ${camelCase(filter)}`;
}

function camelCase(name: string): string {
  return name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
