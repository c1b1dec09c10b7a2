import { regexFault } from '../../re2-syntax.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkEnvoyMessage } from './envoy-value.ts';
import { checkFilterMatch } from './filter-match.ts';

/** The message that a patch changes, by what it applies to. */
const targets: Readonly<Record<string, string>> = {
  LISTENER: 'Listener',
  FILTER_CHAIN: 'FilterChain',
  NETWORK_FILTER: 'Typed',
  HTTP_FILTER: 'HttpFilter',
  LISTENER_FILTER: 'Typed',
  ROUTE_CONFIGURATION: 'RouteConfiguration',
  VIRTUAL_HOST: 'VirtualHost',
  HTTP_ROUTE: 'Route',
  CLUSTER: 'Cluster',
  EXTENSION_CONFIG: 'Typed',
  BOOTSTRAP: 'Bootstrap',
};

/** The kind of match that goes with what a patch applies to; the others take any. */
const matches: Readonly<Record<string, string>> = {
  LISTENER: 'listener',
  FILTER_CHAIN: 'listener',
  NETWORK_FILTER: 'listener',
  HTTP_FILTER: 'listener',
  ROUTE_CONFIGURATION: 'routeConfiguration',
  VIRTUAL_HOST: 'routeConfiguration',
  HTTP_ROUTE: 'routeConfiguration',
  CLUSTER: 'cluster',
};
const longestVersion = 1024;

/** One change of the configuration. At what is missing, istiod looks no further into the patch. */
export function checkPatch(config: Field, review: Review): void {
  // What is for waypoints, istiod doesn't look into yet.
  if (config.at('match', 'context').text === 'WAYPOINT') return;
  const applyTo = config.at('applyTo').text;
  if (!checkComplete(config, review) || !checkVersion(config.at('match', 'proxy', 'proxyVersion'), review))
    return;
  const match = config.at('match');
  const kind = match.firstOf('listener', 'routeConfiguration', 'cluster', 'waypoint');
  const wanted = matches[applyTo];
  if (kind && wanted && kind !== wanted) {
    review.refuse(
      'patch-match',
      match.at(kind),
      `A patch for ${applyTo} can't match by ${kind}.`,
      `Match by ${wanted}, or remove the match.`,
    );
    if (wanted === 'listener') return;
  } else if (kind === 'listener' && wanted && !checkFilterMatch(match.at(kind), applyTo, review)) return;
  const value = config.at('patch', 'value');
  checkEnvoyMessage(value, targets[applyTo] ?? '', review);
  const isFilter = /FILTER$|^EXTENSION/.test(applyTo);
  if (
    !isFilter ||
    !value.isSet ||
    value.firstOf('typed_config', 'typedConfig', 'config_discovery', 'configDiscovery')
  ) {
    return;
  }
  review.warn(
    'envoy-config',
    value,
    'The filter has a name but no type, and Envoy no longer finds filters by name.',
    'Add typed_config with "@type".',
  );
}

function checkComplete(config: Field, { refuse }: Review): boolean {
  const patch = config.at('patch');
  const operation = patch.at('operation').text;
  const missing = ['', 'INVALID'].includes(config.at('applyTo').text)
    ? 'applyTo'
    : !patch.isSet
      ? 'patch'
      : ['', 'INVALID'].includes(operation)
        ? 'operation'
        : operation !== 'REMOVE' && !patch.at('value').isSet
          ? 'value'
          : undefined;
  if (!missing) return true;
  const holder = missing === 'applyTo' || missing === 'patch' ? config : patch;
  refuse('incomplete', holder.at(missing), `The patch has no ${missing}.`, `Add ${missing}.`);
  return false;
}

function checkVersion(version: Field, { refuse, warn }: Review): boolean {
  if (version.text === '') return true;
  if (new TextEncoder().encode(version.text).length > longestVersion) {
    warn(
      'too-long',
      version,
      `It is longer than ${longestVersion} bytes, and so has no effect.`,
      'Shorten it.',
    );
    return true;
  }
  const fault = regexFault(version.text);
  if (fault) {
    refuse(
      'bad-regex',
      version,
      `This is no regular expression: ${fault}.`,
      'Use RE2 syntax, such as ^1\\.2[0-9].*',
    );
  }
  return !fault;
}
