const protocols: ReadonlySet<string> = new Set(
  'grpc grpc-web http http2 http_proxy https mongo mysql redis tcp tls udp'.split(' '),
);

/** What Kubernetes calls protocols in `appProtocol`, where Istio knows them. */
const kubernetesNames: ReadonlySet<string> = new Set([
  'kubernetes.io/h2c',
  'kubernetes.io/ws',
  'kubernetes.io/wss',
]);

/** SMTP, DNS, MySQL and MongoDB: the server speaks first there, so Istio takes these ports for TCP. */
const serverFirst: ReadonlySet<number> = new Set([25, 53, 3306, 27017]);

/** A port of a Service, as far as its protocol goes. */
export interface ServicePort {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly appProtocol?: string;
}

/**
 * Whether a port says its protocol, by `appProtocol` or by a name such as `http` or `grpc-orders`. Where it doesn't,
 * the proxy guesses. https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/
 */
export function saysProtocol({ name, port, protocol, appProtocol }: ServicePort): boolean {
  if (protocol === 'UDP' || serverFirst.has(port)) return true;
  if (appProtocol !== undefined && kubernetesNames.has(appProtocol)) return true;
  const word = (appProtocol ?? name).toLowerCase();
  return word.startsWith('grpc-web') || protocols.has(word.replace(/-.*$/s, ''));
}

const carriesHttp: ReadonlySet<string> = new Set('grpc grpc-web http http2 http_proxy'.split(' '));

/**
 * Whether the proxy takes what comes to a port for HTTP, so that HTTP routes hold for it: `yes`, `no`, or `guessed` from
 * the first bytes where the port says nothing. TLS that passes through, HTTPS among it, can't be looked into.
 */
export function takesHttpRoutes({
  name,
  port,
  protocol,
  appProtocol,
}: ServicePort): 'yes' | 'no' | 'guessed' {
  if (protocol === 'UDP') return 'no';
  const said = (appProtocol ?? name).toLowerCase();
  if (said === 'kubernetes.io/h2c' || said === 'kubernetes.io/ws' || said.startsWith('grpc-web'))
    return 'yes';
  const word = said.replace(/-.*$/s, '');
  if (carriesHttp.has(word)) return 'yes';
  return protocols.has(word) || said === 'kubernetes.io/wss' || serverFirst.has(port) ? 'no' : 'guessed';
}
