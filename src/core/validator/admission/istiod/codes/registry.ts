import type { CodeModule } from '../../code-module.ts';
import type { IstiodCode } from '../reasons.ts';
import * as badAddress from './bad-address.ts';
import * as badAnnotation from './bad-annotation.ts';
import * as badCel from './bad-cel.ts';
import * as badCors from './bad-cors.ts';
import * as badDuration from './bad-duration.ts';
import * as badFault from './bad-fault.ts';
import * as badHeader from './bad-header.ts';
import * as badHost from './bad-host.ts';
import * as badJwks from './bad-jwks.ts';
import * as badLabel from './bad-label.ts';
import * as badName from './bad-name.ts';
import * as badPercentage from './bad-percentage.ts';
import * as badPort from './bad-port.ts';
import * as badProbe from './bad-probe.ts';
import * as badProtocol from './bad-protocol.ts';
import * as badRedirect from './bad-redirect.ts';
import * as badRegex from './bad-regex.ts';
import * as badRetries from './bad-retries.ts';
import * as badRewrite from './bad-rewrite.ts';
import * as badSelector from './bad-selector.ts';
import * as badStatus from './bad-status.ts';
import * as claimRoute from './claim-route.ts';
import * as connectionPool from './connection-pool.ts';
import * as delegation from './delegation.ts';
import * as deprecatedField from './deprecated-field.ts';
import * as duplicateHost from './duplicate-host.ts';
import * as egressOrder from './egress-order.ts';
import * as egressProxy from './egress-proxy.ts';
import * as emptyMatch from './empty-match.ts';
import * as emptyRule from './empty-rule.ts';
import * as emptySelector from './empty-selector.ts';
import * as envoyConfig from './envoy-config.ts';
import * as envoyInternals from './envoy-internals.ts';
import * as exportTo from './export-to.ts';
import * as incomplete from './incomplete.ts';
import * as jwtRule from './jwt-rule.ts';
import * as legacyGatewayName from './legacy-gateway-name.ts';
import * as loadBalancer from './load-balancer.ts';
import * as locality from './locality.ts';
import * as noAddress from './no-address.ts';
import * as outlierDetection from './outlier-detection.ts';
import * as patchMatch from './patch-match.ts';
import * as pathTemplate from './path-template.ts';
import * as policyAction from './policy-action.ts';
import * as policyCondition from './policy-condition.ts';
import * as policySource from './policy-source.ts';
import * as privateKey from './private-key.ts';
import * as repeatedName from './repeated-name.ts';
import * as resolution from './resolution.ts';
import * as routeAction from './route-action.ts';
import * as severalTracings from './several-tracings.ts';
import * as sniHost from './sni-host.ts';
import * as targetRef from './target-ref.ts';
import * as tcpDenied from './tcp-denied.ts';
import * as telemetry from './telemetry.ts';
import * as tlsCombination from './tls-combination.ts';
import * as tlsIgnored from './tls-ignored.ts';
import * as tooLong from './too-long.ts';
import * as tunnel from './tunnel.ts';
import * as unreachableRoute from './unreachable-route.ts';
import * as unusedMatch from './unused-match.ts';
import * as weights from './weights.ts';

/** What there is to tell of each code of istiod's webhook; a test holds it to the folder. */
export const istiodCodes: Readonly<Record<IstiodCode, Omit<CodeModule, 'stage'>>> = {
  'bad-address': badAddress,
  'bad-annotation': badAnnotation,
  'bad-cel': badCel,
  'bad-cors': badCors,
  'bad-duration': badDuration,
  'bad-fault': badFault,
  'bad-header': badHeader,
  'bad-host': badHost,
  'bad-jwks': badJwks,
  'bad-label': badLabel,
  'bad-name': badName,
  'bad-percentage': badPercentage,
  'bad-port': badPort,
  'bad-probe': badProbe,
  'bad-protocol': badProtocol,
  'bad-redirect': badRedirect,
  'bad-regex': badRegex,
  'bad-retries': badRetries,
  'bad-rewrite': badRewrite,
  'bad-selector': badSelector,
  'bad-status': badStatus,
  'claim-route': claimRoute,
  'connection-pool': connectionPool,
  delegation: delegation,
  'deprecated-field': deprecatedField,
  'duplicate-host': duplicateHost,
  'egress-order': egressOrder,
  'egress-proxy': egressProxy,
  'empty-match': emptyMatch,
  'empty-rule': emptyRule,
  'empty-selector': emptySelector,
  'envoy-config': envoyConfig,
  'envoy-internals': envoyInternals,
  'export-to': exportTo,
  incomplete: incomplete,
  'jwt-rule': jwtRule,
  'legacy-gateway-name': legacyGatewayName,
  'load-balancer': loadBalancer,
  locality: locality,
  'no-address': noAddress,
  'outlier-detection': outlierDetection,
  'patch-match': patchMatch,
  'path-template': pathTemplate,
  'policy-action': policyAction,
  'policy-condition': policyCondition,
  'policy-source': policySource,
  'private-key': privateKey,
  'repeated-name': repeatedName,
  resolution: resolution,
  'route-action': routeAction,
  'several-tracings': severalTracings,
  'sni-host': sniHost,
  'target-ref': targetRef,
  'tcp-denied': tcpDenied,
  telemetry: telemetry,
  'tls-combination': tlsCombination,
  'tls-ignored': tlsIgnored,
  'too-long': tooLong,
  tunnel: tunnel,
  'unreachable-route': unreachableRoute,
  'unused-match': unusedMatch,
  weights: weights,
};
