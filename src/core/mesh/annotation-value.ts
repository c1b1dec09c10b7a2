import { parseQuantity } from '../schema/quantity.ts';
import { parseDocument } from '../yaml/parse-document.ts';

type Check = (value: string) => string | undefined;

const within = (limit: number, meaning: string): Check => {
  return (value) => (/^\d+$/.test(value) && Number(value) <= limit ? undefined : `${meaning} is expected`);
};
const port = within(65535, 'a port number');
const count = within(2 ** 32 - 1, 'a whole number');

/** Each part of a comma-separated list; blanks around parts count only where the check minds them. */
function each(check: Check, meaning: string, trims: boolean): Check {
  return (value) => {
    if ((trims ? value.trim() : value) === '') return undefined;
    const wrong = value.split(',').find((part) => check(trims ? part.trim() : part) !== undefined);
    return wrong === undefined ? undefined : `"${wrong}" is not ${meaning}`;
  };
}

const ports = each(port, 'a port number', true);
const ranges = each(
  (text) => (isPrefix(text) ? undefined : 'no'),
  'an address range such as 10.0.0.0/8',
  false,
);
const interfaces = each(
  (name) => (/^[a-zA-Z][a-zA-Z0-9_.-]{0,14}$/.test(name) ? undefined : 'no'),
  'the name of a network interface',
  true,
);
const all =
  (check: Check): Check =>
  (value) =>
    value === '*' ? undefined : check(value);
const amount: Check = (value) =>
  parseQuantity(value) === undefined ? 'an amount such as 100m or 128Mi is expected' : undefined;
const bool: Check = (value) =>
  /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value) ? undefined : 'true or false is expected';
const mode: Check = (value) =>
  ['REDIRECT', 'TPROXY', 'NONE'].includes(value) ? undefined : 'REDIRECT, TPROXY or NONE is expected';

const checks: Readonly<Record<string, Check>> = {
  'istio.io/reroute-virtual-interfaces': interfaces,
  'prometheus.istio.io/merge-metrics': bool,
  'proxy.istio.io/config': proxyConfig,
  'readiness.status.sidecar.istio.io/failureThreshold': count,
  'readiness.status.sidecar.istio.io/initialDelaySeconds': count,
  'readiness.status.sidecar.istio.io/periodSeconds': count,
  'sidecar.istio.io/interceptionMode': mode,
  'sidecar.istio.io/proxyCPU': amount,
  'sidecar.istio.io/proxyCPULimit': amount,
  'sidecar.istio.io/proxyMemory': amount,
  'sidecar.istio.io/proxyMemoryLimit': amount,
  'status.sidecar.istio.io/port': (value) => port(value.trim()),
  'traffic.sidecar.istio.io/excludeInboundPorts': ports,
  'traffic.sidecar.istio.io/excludeInterfaces': interfaces,
  'traffic.sidecar.istio.io/excludeOutboundIPRanges': ranges,
  'traffic.sidecar.istio.io/excludeOutboundPorts': ports,
  'traffic.sidecar.istio.io/includeInboundPorts': all(ports),
  'traffic.sidecar.istio.io/includeOutboundIPRanges': all(ranges),
  'traffic.sidecar.istio.io/kubevirtInterfaces': interfaces,
};

/** What is wrong with the value of an annotation of Istio's, as the injector checks it; nothing if it is right. */
export function annotationFault(name: string, value: string): string | undefined {
  return Object.hasOwn(checks, name) ? checks[name]?.(value) : undefined;
}

/** `proxy.istio.io/config` holds a ProxyConfig as YAML; a few of its fields are checked beyond that. */
function proxyConfig(value: string): string | undefined {
  const { root, faults } = parseDocument(value);
  if (faults.length > 0) return 'it can’t be read as YAML';
  const empty = root === null || (root.type === 'scalar' && root.value === null);
  if (empty) return undefined;
  if (root.type !== 'map') return 'the fields of a ProxyConfig are expected';
  for (const { key, value: node } of root.entries) {
    const given = node.type === 'scalar' ? node.value : undefined;
    if (given === null) continue;
    const isPort = key === 'statusPort' || key === 'proxyAdminPort';
    if (isPort && !(Number.isInteger(Number(given)) && Number(given) >= 1 && Number(given) <= 65535)) {
      return `${key} is a port number`;
    }
    if (key === 'concurrency' && !(Number.isInteger(Number(given)) && Number(given) >= 0)) {
      return 'concurrency is a whole number';
    }
    if (/Duration$/.test(key) && !/^(\d+(\.\d+)?)s$/.test(String(given))) {
      return `${key} is a number of seconds such as 45s`;
    }
  }
  return undefined;
}

function isPrefix(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(bits)) return false;
  return address.includes(':')
    ? isIpv6(address) && Number(bits) <= 128
    : isIpv4(address) && Number(bits) <= 32;
}

function isIpv4(address: string): boolean {
  const parts = address.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}

function isIpv6(address: string): boolean {
  const halves = address.split('::');
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1)?.at(-1) ?? '';
  const dotted = isIpv4(last);
  const size = groups.flat().length + (dotted ? 1 : 0);
  const hex = groups.flat().slice(0, dotted ? -1 : undefined);
  return (
    halves.length <= 2 &&
    hex.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)) &&
    (halves.length === 2 ? size < 8 : size === 8)
  );
}
