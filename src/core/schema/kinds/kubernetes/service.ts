import { isCidr, isIp } from '../../addresses.ts';
import { boolean, int32, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { isDnsSubdomain } from '../../names.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { labels, portNumber, qualifiedName } from '../../shapes/names.ts';
import { serviceConstraints } from '../../shapes/service-constraints.ts';
import { servicePorts } from '../../shapes/service-port.ts';

const address = string({
  constraints: [
    {
      message: 'the address must be an IP address',
      remedy: 'Write four numbers with dots between, or an IPv6 address.',
      holds: isIp,
    },
  ],
});

const clusterAddress = string({
  constraints: [
    {
      message: 'the address must be an IP address, None or empty',
      remedy: 'Leave the field out, or write `None` for a headless Service.',
      holds: (text) => text === '' || text === 'None' || isIp(text),
    },
  ],
});

const trafficPolicy = oneOfWords('Cluster', 'Local');

export const service = defineKind(
  {
    kind: 'Service',
    group: '',
    versions: ['v1'],
    scope: 'namespaced',
    name: 'dns-label',
    fields: {
      spec: required(
        object(
          {
            selector: optional(
              labels,
              'Labels of the pods that get the calls; without it, the endpoints are made by hand.',
            ),
            ports: optional(servicePorts, 'The ports that callers use.'),
            type: optional(
              oneOfWords('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
              'Who can reach it: pods alone, callers of any node, callers through a load balancer; ExternalName is an alias in DNS.',
              'ClusterIP',
            ),
            clusterIP: optional(
              clusterAddress,
              'Its address; `None` makes it headless: DNS answers with the pods themselves.',
              'chosen by the API server',
            ),
            clusterIPs: optional(
              list(clusterAddress, { maxItems: 2 }),
              'Its addresses, one for each IP family; the first is `clusterIP`.',
            ),
            ipFamilies: optional(
              list(oneOfWords('IPv4', 'IPv6'), { maxItems: 2 }),
              'The IP families of its addresses.',
            ),
            ipFamilyPolicy: optional(
              oneOfWords('SingleStack', 'PreferDualStack', 'RequireDualStack'),
              'Whether it has one address or one of each family.',
              'SingleStack',
            ),
            externalName: optional(
              string({
                constraints: [
                  {
                    message: 'the name must be a DNS name',
                    remedy: 'Write the host alone, without scheme, port and path.',
                    holds: (name) => name === '' || isDnsSubdomain(name.replace(/\.$/, '')),
                  },
                ],
              }),
              'The host that the name stands for, with the type ExternalName.',
            ),
            externalIPs: optional(list(address), 'Further addresses that nodes take calls for.'),
            externalTrafficPolicy: optional(
              trafficPolicy,
              'Whether calls from outside may go on to pods of other nodes; Local keeps the address of the caller.',
              'Cluster',
            ),
            internalTrafficPolicy: optional(
              trafficPolicy,
              'Whether calls of pods may go to pods of other nodes.',
              'Cluster',
            ),
            trafficDistribution: optional(
              oneOfWords('PreferClose', 'PreferSameZone', 'PreferSameNode'),
              'Which endpoints are preferred.',
              'none',
            ),
            sessionAffinity: optional(
              oneOfWords('None', 'ClientIP'),
              'Whether calls from one address stay with one pod; sidecar proxies pay no heed to it.',
              'None',
            ),
            sessionAffinityConfig: optional(
              object({
                clientIP: optional(
                  object({
                    timeoutSeconds: optional(
                      int32({ minimum: 1, maximum: 86400 }),
                      'How long a caller stays with a pod.',
                      '10800',
                    ),
                  }),
                  'Settings for ClientIP.',
                ),
              }),
              'How callers stay with one pod.',
            ),
            publishNotReadyAddresses: optional(boolean(), 'Lets DNS name pods that are not ready.', 'false'),
            healthCheckNodePort: optional(
              portNumber,
              'The port of nodes where load balancers ask for pods, with Local.',
            ),
            allocateLoadBalancerNodePorts: optional(
              boolean(),
              'Whether a LoadBalancer opens ports on nodes too.',
              'true',
            ),
            loadBalancerClass: optional(qualifiedName, 'Which load balancer serves it.'),
            loadBalancerIP: optional(string(), 'Out of use; the address of the load balancer.'),
            loadBalancerSourceRanges: optional(
              list(
                string({
                  constraints: [
                    {
                      message: 'the range must be in CIDR form',
                      remedy: 'Write an address, a slash and a length: `10.0.0.0/8`.',
                      holds: (range) => isCidr(range.trim()),
                    },
                  ],
                }),
              ),
              'From where the load balancer may be called.',
              'everywhere',
            ),
          },
          { constraints: serviceConstraints },
        ),
        'The pods behind it, and its ports.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Gives pods one name and one address. To Istio it is the host that routes and policies speak of.',
    link: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  },
);
