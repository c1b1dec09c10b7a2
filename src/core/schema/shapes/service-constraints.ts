import { condition } from '../condition.ts';
import type { Constraint } from '../schema.ts';

interface ServiceSpec {
  readonly type?: string;
  readonly clusterIP?: string;
  readonly clusterIPs?: readonly string[];
  readonly ports?: readonly { readonly nodePort?: number }[];
  readonly externalName?: string;
  readonly sessionAffinity?: string;
  readonly externalTrafficPolicy?: string;
  readonly [field: string]: unknown;
}

const typeOf = ({ type = 'ClusterIP' }: ServiceSpec) => type;
const isHeadless = ({ clusterIP, clusterIPs }: ServiceSpec) => (clusterIP || clusterIPs?.[0]) === 'None';
/** The first of the fields that is set, as a path. */
const firstSet = (spec: ServiceSpec, ...fields: readonly string[]) => {
  const set = fields.find((field) => spec[field] !== undefined);
  return set === undefined ? undefined : [set];
};

/**
 * What goes together in a Service, checked by the API server in Go (validateService):
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export const serviceConstraints: readonly Constraint<ServiceSpec>[] = [
  condition(
    'a Service needs at least one port',
    'Add `ports`, or `clusterIP: None` if DNS alone is wanted.',
    (spec) =>
      (spec.ports ?? []).length > 0 || isHeadless(spec) || typeOf(spec) === 'ExternalName'
        ? undefined
        : ['ports'],
  ),
  condition('the type ExternalName needs an externalName', 'Add `externalName` with the host.', (spec) =>
    typeOf(spec) === 'ExternalName' && !spec.externalName ? ['externalName'] : undefined,
  ),
  condition(
    'an ExternalName Service has no addresses of its own',
    'Remove the field, or change the type.',
    (spec) =>
      typeOf(spec) === 'ExternalName'
        ? firstSet(
            spec,
            ...(spec.clusterIP ? ['clusterIP'] : []),
            'clusterIPs',
            'ipFamilies',
            'ipFamilyPolicy',
          )
        : undefined,
  ),
  condition(
    'a Service that is reached from outside can’t be headless',
    'Remove `clusterIP: None`, or change the type to ClusterIP.',
    (spec) =>
      /NodePort|LoadBalancer/.test(typeOf(spec)) && isHeadless(spec)
        ? firstSet(spec, 'clusterIP', 'clusterIPs')
        : undefined,
  ),
  condition(
    'the first of clusterIPs must be clusterIP',
    'Remove `clusterIPs`, or make both the same.',
    ({ type, clusterIP, clusterIPs }) =>
      type !== 'ExternalName' && clusterIPs && clusterIP && clusterIPs[0] !== clusterIP
        ? ['clusterIPs']
        : undefined,
  ),
  condition(
    'a Service of the type ClusterIP has no ports on nodes',
    'Remove `nodePort`, or write `type: NodePort`.',
    (spec) => {
      const index = (spec.ports ?? []).findIndex(({ nodePort }) => nodePort !== undefined);
      return typeOf(spec) === 'ClusterIP' && index >= 0 ? ['ports', index, 'nodePort'] : undefined;
    },
  ),
  condition(
    'a nodePort lies between 30000 and 32767, unless the cluster was set up otherwise',
    'Write a number of that range, or leave the choice to the API server.',
    (spec) => {
      const index = (spec.ports ?? []).findIndex(
        ({ nodePort = 30000 }) => nodePort < 30000 || nodePort > 32767,
      );
      return typeOf(spec) !== 'ClusterIP' && index >= 0 ? ['ports', index, 'nodePort'] : undefined;
    },
  ),
  condition(
    'this field is for the type LoadBalancer alone',
    'Remove it, or write `type: LoadBalancer`.',
    (spec) =>
      typeOf(spec) === 'LoadBalancer'
        ? undefined
        : firstSet(spec, 'loadBalancerSourceRanges', 'allocateLoadBalancerNodePorts', 'loadBalancerClass'),
  ),
  condition(
    'externalTrafficPolicy is for Services that are reached from outside',
    'Remove it, or write `type: NodePort` or `type: LoadBalancer`.',
    (spec) =>
      /NodePort|LoadBalancer/.test(typeOf(spec)) || spec['externalIPs']
        ? undefined
        : firstSet(spec, 'externalTrafficPolicy'),
  ),
  condition(
    'healthCheckNodePort is for the type LoadBalancer with externalTrafficPolicy: Local',
    'Remove it.',
    (spec) =>
      typeOf(spec) === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local'
        ? undefined
        : firstSet(spec, 'healthCheckNodePort'),
  ),
  condition(
    'sessionAffinityConfig is for sessionAffinity: ClientIP',
    'Remove it, or write `sessionAffinity: ClientIP`.',
    (spec) => (spec.sessionAffinity === 'ClientIP' ? undefined : firstSet(spec, 'sessionAffinityConfig')),
  ),
];
