/**
 * What istiod's webhook looks for, a code for each concept, and one sentence for each: why Istio minds. The text of
 * its page stands in `codes/<code>.ts`.
 */
export const istiodReasons = {
  'bad-host': 'Istio compares hosts with the names that clients look up, so it takes what DNS could hold.',
  'bad-address': 'Istio compares it with the addresses of connections, or connects to it.',
  'bad-port': 'Connections have ports from 1 to 65535, so nothing could match or reach any other.',
  'bad-name': 'Names become parts of hosts and of names inside Envoy, so istiod limits how they look.',
  'bad-protocol': 'Istio builds listener and filters by the protocol of the port.',
  'bad-duration': 'Envoy counts in milliseconds, and istiod refuses what it could not hand on.',
  'bad-regex':
    'Envoy matches with RE2 and would refuse its whole configuration with an expression it can not read.',
  'bad-annotation': 'Istio keeps some annotations to itself and reads others in one form only.',
  'bad-label': 'Pods can not have such a label, so it would choose nothing.',
  'bad-header':
    'Envoy refuses names and values that can not stand in a request, and keeps some headers to itself.',
  'bad-percentage': 'A share of the traffic lies between nothing and all of it.',
  'bad-status': 'It would be answered to clients, which must understand it.',
  'bad-selector': 'Istio compares labels letter for letter.',
  'empty-selector': 'Without labels it applies to every workload of the namespace, which is rarely meant.',
  'empty-match': 'Envoy refuses a condition that says nothing.',
  'export-to': 'It decides which namespaces see the resource, and these entries contradict each other or it.',
  'target-ref': 'Istio attaches policies to few kinds of resources, in the namespace of the policy.',
  incomplete: 'Without it there is nothing that Istio could configure.',
  weights: 'Traffic is divided in proportion to the sum of the weights.',
  delegation: 'The VirtualService that delegates decides on hosts and Gateways, and goes one step only.',
  'route-action': 'Each request gets one answer, so a route does one thing.',
  'bad-redirect': 'Envoy could not tell where to send the client.',
  'bad-rewrite': 'Envoy could not tell what the new path or host is.',
  'bad-fault': 'Envoy could not tell what to do to the request.',
  'bad-retries': 'Envoy could not tell when to try again.',
  'bad-cors': 'Browsers or Envoy could not make sense of it.',
  'large-response': 'istiod sends the body to every proxy and keeps it in memory.',
  'duplicate-host':
    'Both entries mean the same host, so one of them has no effect or they contradict each other.',
  'sni-host': 'The server name is all that tells TLS connections apart, and it must be one of the hosts.',
  'claim-route': 'Only Gateways keep the claims of tokens for routing.',
  'legacy-gateway-name': 'The old form reads like a host; Istio keeps it for old documents.',
  'deprecated-field': 'Istio still reads it, but a later version may not.',
  'unreachable-route': 'Routes are tried in their order, and the first that matches is taken.',
  'unused-match': 'Routes are tried in their order, and the first that matches is taken.',
} as const;

/** The code of something that istiod says. */
export type IstiodCode = keyof typeof istiodReasons;
