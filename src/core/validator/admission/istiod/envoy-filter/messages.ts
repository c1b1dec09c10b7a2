/** Types of values as JSON carries them; `object` is a message or a struct that is not looked into. */
export type Scalar =
  | 'string'
  | 'bytes'
  | 'bool'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'double'
  | 'duration'
  | 'any'
  | 'object';

/**
 * What is known of a message of Envoy's API: its fields by type, the words of enumerations, and fields that are
 * messages known here. `*` behind a name says it is a list, `%` that it is a map.
 */
export type Message = Readonly<Partial<Record<Scalar, readonly string[]>>> & {
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly of?: Readonly<Record<string, string>>;
};

const typed: Message = { string: ['name'], any: ['typed_config'], object: ['config_discovery'] };

const headerChanges = {
  'request_headers_to_add*': 'HeaderValueOption',
  'response_headers_to_add*': 'HeaderValueOption',
};
const headerModes = ['DEFAULT', 'SEND', 'SKIP'];
const bodyModes = ['NONE', 'STREAMED', 'BUFFERED', 'BUFFERED_PARTIAL', 'FULL_DUPLEX_STREAMED', 'GRPC'];
const removals = 'request_headers_to_remove* response_headers_to_remove*';

/**
 * The fields that patches mostly change; others are let pass.
 * https://www.envoyproxy.io/docs/envoy/latest/api-v3/api
 */
export const messages: Readonly<Record<string, Message>> = {
  Cluster: {
    string: 'name alt_stat_name'.split(' '),
    duration: 'connect_timeout dns_refresh_rate dns_jitter cleanup_interval'.split(' '),
    uint32: 'per_connection_buffer_limit_bytes max_requests_per_connection'.split(' '),
    bool: 'respect_dns_ttl use_tcp_for_dns_lookups ignore_health_on_host_removal track_cluster_stats close_connections_on_host_health_failure'.split(
      ' ',
    ),
    any: ['typed_extension_protocol_options%'],
    object:
      'eds_cluster_config load_assignment health_checks* http_protocol_options http2_protocol_options lb_subset_config ring_hash_lb_config maglev_lb_config least_request_lb_config common_lb_config metadata transport_socket_matches* upstream_bind_config'.split(
        ' ',
      ),
    words: {
      type: 'STATIC STRICT_DNS LOGICAL_DNS EDS ORIGINAL_DST'.split(' '),
      lb_policy:
        'ROUND_ROBIN LEAST_REQUEST RING_HASH RANDOM MAGLEV CLUSTER_PROVIDED LOAD_BALANCING_POLICY_CONFIG'.split(
          ' ',
        ),
      dns_lookup_family: 'AUTO V4_ONLY V6_ONLY V4_PREFERRED ALL'.split(' '),
    },
    of: {
      circuit_breakers: 'CircuitBreakers',
      common_http_protocol_options: 'HttpProtocolOptions',
      outlier_detection: 'OutlierDetection',
      upstream_connection_options: 'UpstreamConnectionOptions',
      transport_socket: 'Typed',
    },
  },
  CircuitBreakers: { of: { 'thresholds*': 'Thresholds', 'per_host_thresholds*': 'Thresholds' } },
  Thresholds: {
    uint32: 'max_connections max_pending_requests max_requests max_retries max_connection_pools'.split(' '),
    bool: ['track_remaining'],
    words: { priority: 'DEFAULT HIGH'.split(' ') },
  },
  OutlierDetection: {
    uint32:
      'consecutive_5xx max_ejection_percent enforcing_consecutive_5xx enforcing_success_rate consecutive_gateway_failure enforcing_consecutive_gateway_failure consecutive_local_origin_failure'.split(
        ' ',
      ),
    duration: 'interval base_ejection_time max_ejection_time'.split(' '),
    bool: ['split_external_local_origin_errors'],
  },
  UpstreamConnectionOptions: { of: { tcp_keepalive: 'TcpKeepalive' } },
  TcpKeepalive: { uint32: 'keepalive_probes keepalive_time keepalive_interval'.split(' ') },
  HttpProtocolOptions: {
    duration: 'idle_timeout max_connection_duration max_stream_duration'.split(' '),
    uint32: 'max_headers_count max_requests_per_connection'.split(' '),
    words: { headers_with_underscores_action: 'ALLOW REJECT_REQUEST DROP_HEADER'.split(' ') },
  },
  Listener: {
    string: 'name stat_prefix'.split(' '),
    uint32: 'per_connection_buffer_limit_bytes tcp_backlog_size tcp_fast_open_queue_length'.split(' '),
    duration: ['listener_filters_timeout'],
    bool: 'use_original_dst continue_on_listener_filters_timeout transparent freebind enable_reuse_port bind_to_port ignore_global_conn_limit'.split(
      ' ',
    ),
    object: 'address metadata access_log* connection_balance_config socket_options*'.split(' '),
    words: {
      drain_type: 'DEFAULT MODIFY_ONLY'.split(' '),
      traffic_direction: 'UNSPECIFIED INBOUND OUTBOUND'.split(' '),
    },
    of: {
      'filter_chains*': 'FilterChain',
      default_filter_chain: 'FilterChain',
      'listener_filters*': 'Typed',
      tcp_keepalive: 'TcpKeepalive',
    },
  },
  FilterChain: {
    string: ['name'],
    duration: ['transport_socket_connect_timeout'],
    object: 'filter_chain_match metadata'.split(' '),
    of: { 'filters*': 'Typed', transport_socket: 'Typed' },
  },
  Typed: typed,
  HttpFilter: { ...typed, bool: 'is_optional disabled'.split(' ') },
  RouteConfiguration: {
    string: `name internal_only_headers* ${removals}`.split(' '),
    uint32: ['max_direct_response_body_size_bytes'],
    bool: 'validate_clusters most_specific_header_mutations_wins ignore_port_in_host_matching'.split(' '),
    any: ['typed_per_filter_config%'],
    of: { 'virtual_hosts*': 'VirtualHost', ...headerChanges },
  },
  VirtualHost: {
    string: `name domains* ${removals}`.split(' '),
    uint32: ['per_request_buffer_limit_bytes'],
    bool: 'include_request_attempt_count include_attempt_count_in_response'.split(' '),
    any: ['typed_per_filter_config%'],
    object: 'cors hedge_policy rate_limits* metadata'.split(' '),
    words: { require_tls: 'NONE EXTERNAL_ONLY ALL'.split(' ') },
    of: { 'routes*': 'Route', retry_policy: 'RetryPolicy', ...headerChanges },
  },
  Route: {
    string: `name stat_prefix ${removals}`.split(' '),
    uint32: ['per_request_buffer_limit_bytes'],
    any: ['typed_per_filter_config%'],
    object: 'metadata decorator tracing'.split(' '),
    of: {
      match: 'RouteMatch',
      route: 'RouteAction',
      redirect: 'RedirectAction',
      direct_response: 'DirectResponseAction',
      ...headerChanges,
    },
  },
  RouteMatch: {
    string: 'prefix path path_separated_prefix'.split(' '),
    bool: ['case_sensitive'],
    object: 'safe_regex headers* query_parameters* grpc'.split(' '),
  },
  RouteAction: {
    string: 'cluster cluster_header prefix_rewrite host_rewrite_literal host_rewrite_header'.split(' '),
    duration: 'timeout idle_timeout max_grpc_timeout'.split(' '),
    bool: 'auto_host_rewrite append_x_forwarded_host include_vh_rate_limits'.split(' '),
    object:
      'weighted_clusters hash_policy* rate_limits* cors regex_rewrite max_stream_duration upgrade_configs* request_mirror_policies*'.split(
        ' ',
      ),
    words: {
      priority: 'DEFAULT HIGH'.split(' '),
      cluster_not_found_response_code: 'SERVICE_UNAVAILABLE NOT_FOUND INTERNAL_SERVER_ERROR'.split(' '),
    },
    of: { retry_policy: 'RetryPolicy' },
  },
  RedirectAction: {
    string: 'host_redirect path_redirect prefix_rewrite scheme_redirect'.split(' '),
    uint32: ['port_redirect'],
    bool: 'https_redirect strip_query'.split(' '),
    words: {
      response_code: 'MOVED_PERMANENTLY FOUND SEE_OTHER TEMPORARY_REDIRECT PERMANENT_REDIRECT'.split(' '),
    },
  },
  DirectResponseAction: { uint32: ['status'], of: { body: 'DataSource' } },
  RetryPolicy: {
    string: ['retry_on'],
    uint32: 'num_retries retriable_status_codes*'.split(' '),
    duration: 'per_try_timeout per_try_idle_timeout'.split(' '),
    int64: ['host_selection_retry_max_attempts'],
    object: 'retry_back_off retry_host_predicate*'.split(' '),
  },
  HeaderValueOption: {
    bool: 'append keep_empty_value'.split(' '),
    words: {
      append_action:
        'APPEND_IF_EXISTS_OR_ADD ADD_IF_ABSENT OVERWRITE_IF_EXISTS_OR_ADD OVERWRITE_IF_EXISTS'.split(' '),
    },
    of: { header: 'HeaderValue' },
  },
  HeaderValue: { string: 'key value'.split(' '), bytes: ['raw_value'] },
  DataSource: { string: 'filename inline_string environment_variable'.split(' '), bytes: ['inline_bytes'] },
  Bootstrap: {
    duration: ['stats_flush_interval'],
    bool: 'stats_flush_on_admin enable_dispatcher_stats use_tcp_for_dns_lookups'.split(' '),
    string: 'header_prefix default_socket_interface'.split(' '),
    object:
      'node static_resources dynamic_resources cluster_manager stats_sinks* stats_config tracing layered_runtime admin overload_manager bootstrap_extensions*'.split(
        ' ',
      ),
  },
  TypedStruct: { string: ['type_url'], object: ['value'] },
  HttpConnectionManager: {
    string: 'stat_prefix server_name via'.split(' '),
    duration:
      'stream_idle_timeout request_timeout request_headers_timeout drain_timeout delayed_close_timeout'.split(
        ' ',
      ),
    uint32: 'max_request_headers_kb xff_num_trusted_hops'.split(' '),
    bool: 'use_remote_address skip_xff_append generate_request_id preserve_external_request_id normalize_path merge_slashes strip_any_host_port add_user_agent'.split(
      ' ',
    ),
    object:
      'rds access_log* upgrade_configs* http_protocol_options http2_protocol_options local_reply_config tracing'.split(
        ' ',
      ),
    words: {
      codec_type: 'AUTO HTTP1 HTTP2 HTTP3'.split(' '),
      server_header_transformation: 'OVERWRITE APPEND_IF_ABSENT PASS_THROUGH'.split(' '),
      forward_client_cert_details:
        'SANITIZE FORWARD_ONLY APPEND_FORWARD SANITIZE_SET ALWAYS_FORWARD_ONLY'.split(' '),
      path_with_escaped_slashes_action:
        'IMPLEMENTATION_SPECIFIC_DEFAULT KEEP_UNCHANGED REJECT_REQUEST UNESCAPE_AND_REDIRECT UNESCAPE_AND_FORWARD'.split(
          ' ',
        ),
    },
    of: {
      route_config: 'RouteConfiguration',
      'http_filters*': 'HttpFilter',
      common_http_protocol_options: 'HttpProtocolOptions',
    },
  },
  TcpProxy: {
    string: 'stat_prefix cluster'.split(' '),
    duration: 'idle_timeout max_downstream_connection_duration'.split(' '),
    uint32: ['max_connect_attempts'],
    object: 'access_log* weighted_clusters'.split(' '),
  },
  Lua: {
    string: 'inline_code stat_prefix'.split(' '),
    bool: ['clear_route_cache'],
    of: { default_source_code: 'DataSource', 'source_codes%': 'DataSource' },
  },
  Buffer: { uint32: ['max_request_bytes'] },
  Router: {
    bool: 'dynamic_stats start_child_span suppress_envoy_headers respect_expected_rq_timeout'.split(' '),
    string: ['strict_check_headers*'],
    object: ['upstream_log*'],
  },
  LocalRateLimit: {
    string: ['stat_prefix'],
    uint32: ['stage'],
    bool: 'local_rate_limit_per_downstream_connection rate_limited_as_resource_exhausted'.split(' '),
    object: 'status descriptors*'.split(' '),
    words: {
      enable_x_ratelimit_headers: 'OFF DRAFT_VERSION_03'.split(' '),
      vh_rate_limits: 'OVERRIDE INCLUDE IGNORE'.split(' '),
    },
    of: {
      token_bucket: 'TokenBucket',
      filter_enabled: 'RuntimeFractionalPercent',
      filter_enforced: 'RuntimeFractionalPercent',
      'request_headers_to_add_when_not_enforced*': 'HeaderValueOption',
      'response_headers_to_add*': 'HeaderValueOption',
    },
  },
  TokenBucket: { uint32: 'max_tokens tokens_per_fill'.split(' '), duration: ['fill_interval'] },
  RuntimeFractionalPercent: { string: ['runtime_key'], of: { default_value: 'FractionalPercent' } },
  FractionalPercent: {
    uint32: ['numerator'],
    words: { denominator: 'HUNDRED TEN_THOUSAND MILLION'.split(' ') },
  },
  ExternalProcessor: {
    bool: 'failure_mode_allow allow_mode_override disable_immediate_response'.split(' '),
    duration: 'message_timeout max_message_timeout'.split(' '),
    object: 'grpc_service http_service mutation_rules metadata_options'.split(' '),
    of: { processing_mode: 'ProcessingMode' },
  },
  ProcessingMode: {
    words: {
      request_header_mode: headerModes,
      response_header_mode: headerModes,
      request_trailer_mode: headerModes,
      response_trailer_mode: headerModes,
      request_body_mode: bodyModes,
      response_body_mode: bodyModes,
    },
  },
};
