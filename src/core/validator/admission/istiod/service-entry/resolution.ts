import { checkLabels } from '../checks/labels.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { domainFault } from '../values/dns.ts';
import { isHttp, isTcp, isTls, parseProtocol } from '../values/protocol.ts';
import { checkEndpoint, checkEndpointAddress, checkEndpointPorts } from '../workload/endpoint.ts';

/** How proxies find the addresses of the hosts. */
export function resolutionOf(spec: Field): string {
  return spec.at('resolution').text || 'NONE';
}

/** What a ServiceEntry may have depends on how its hosts are resolved. */
export function checkResolution(spec: Field, review: Review): void {
  const say = (at: Field, what: string, remedy: string) => review.refuse('resolution', at, what, remedy);
  const resolution = resolutionOf(spec);
  const [endpoints, addresses] = [spec.at('endpoints'), spec.at('addresses')];
  if (spec.at('workloadSelector').isSet && endpoints.items.length > 0) {
    say(endpoints, 'workloadSelector and endpoints exclude each other.', 'Keep one of the two.');
  }
  const block = addresses.items.find(({ text }) => text.includes('/'));
  if (block && resolution !== 'NONE' && resolution !== 'STATIC') {
    say(
      block,
      `Blocks of addresses don't go with ${resolution}.`,
      'Write single addresses, or resolution: STATIC or NONE.',
    );
  }
  if (resolution === 'STATIC') checkStatic(spec, review);
  else if (resolution === 'DYNAMIC_DNS') checkDynamic(spec, review, say);
  else if (resolution.startsWith('DNS')) checkDns(spec, resolution, review, say);
  else if (endpoints.items.length > 0) {
    say(endpoints, 'Without resolution, endpoints have no effect.', 'Write resolution: STATIC or DNS.');
  } else if (spec.at('workloadSelector').isSet) {
    review.warn(
      'resolution',
      spec.at('workloadSelector'),
      'Without resolution, the selected workloads have no effect.',
      'Write resolution: STATIC.',
    );
  }
  checkSeveralHosts(spec, resolution, review);
}

type Say = (at: Field, what: string, remedy: string) => void;

const portsOf = (spec: Field) => new Set(spec.at('ports').items.map((port) => port.at('name').text));

function checkStatic(spec: Field, review: Review): void {
  for (const endpoint of spec.at('endpoints').items) {
    checkEndpoint(endpoint, { ports: portsOf(spec), takesNames: false }, review);
  }
}

function checkDns(spec: Field, resolution: string, review: Review, say: Say): void {
  const endpoints = spec.at('endpoints');
  const unresolvable = spec.at('hosts').items.find((host) => domainFault(host.text));
  if (endpoints.items.length === 0 && unresolvable) {
    say(
      unresolvable,
      `"${unresolvable.text}" can't be looked up, and there are no endpoints.`,
      'Write a full host name, or add endpoints.',
    );
  }
  if (resolution === 'DNS_ROUND_ROBIN' && endpoints.items.length > 1) {
    say(endpoints, 'DNS_ROUND_ROBIN takes one endpoint.', 'Keep one, or write resolution: DNS.');
  }
  for (const endpoint of endpoints.items) {
    checkEndpointAddress(endpoint.at('address'), true, review);
    checkLabels(endpoint.at('labels'), review);
    checkEndpointPorts(endpoint, { ports: portsOf(spec), takesNames: true }, review);
  }
  const tcp = spec.at('ports').items.find((port) => isTcp(parseProtocol(port.at('protocol').text)));
  if (spec.at('addresses').items.length === 0 || spec.at('hosts').items.length < 2 || !tcp) return;
  review.warn(
    'resolution',
    spec.at('hosts'),
    'Several hosts share addresses and a port that is not HTTP, so connections can not be told apart.',
    'Make a ServiceEntry for each host.',
  );
}

function checkDynamic(spec: Field, { labels }: Review, say: Say): void {
  for (const host of spec.at('hosts').items) {
    if (!host.text.startsWith('*')) {
      say(
        host,
        `"${host.text}" has no asterisk, and DYNAMIC_DNS is for those.`,
        'Write "*." and a domain, or resolution: DNS.',
      );
    }
  }
  for (const key of ['addresses', 'endpoints']) {
    if (spec.at(key).items.length === 0) continue;
    say(spec.at(key), `DYNAMIC_DNS has no use for ${key}.`, `Remove ${key}, or write resolution: STATIC.`);
  }
  for (const port of spec.at('ports').items) {
    const protocol = port.at('protocol');
    if (['http', 'tls', 'grpc', 'http2'].includes(parseProtocol(protocol.text) ?? '')) continue;
    say(
      protocol.isSet ? protocol : port,
      'With DYNAMIC_DNS the host must be told by what is sent.',
      'Write HTTP, HTTP2, GRPC or TLS as the protocol.',
    );
  }
  const waypoint = labels.get('istio.io/use-waypoint') ?? '';
  if (spec.at('location').text !== 'MESH_INTERNAL' || waypoint === '' || /^none$/i.test(waypoint)) return;
  say(spec.at('location'), 'Waypoints have no DYNAMIC_DNS for MESH_INTERNAL.', 'Write MESH_EXTERNAL.');
}

/** With several hosts, a connection must tell by itself which one it is for. */
function checkSeveralHosts(spec: Field, resolution: string, { refuse }: Review): void {
  if (resolution === 'NONE' || spec.at('hosts').items.length < 2) return;
  const dumb = spec.at('ports').items.find((port) => {
    const protocol = parseProtocol(port.at('protocol').text);
    return !isHttp(protocol) && !isTls(protocol);
  });
  if (!dumb) return;
  refuse(
    'resolution',
    dumb,
    'Several hosts share a port whose connections do not say which host they are for.',
    'Write HTTP or TLS as the protocol, or make a ServiceEntry for each host.',
  );
}
