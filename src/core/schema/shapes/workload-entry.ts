import { map, object, optional, string, uint32 } from '../build.ts';
import { portNumber } from './port-number.ts';

const isSocket = (address: string) => address.startsWith('unix://');

const address = string({
  maxLength: 256,
  constraints: [
    {
      message: 'UDS must be an absolute path or abstract socket',
      remedy: 'Write `unix:///path/to/socket`, or `unix://@name` for an abstract socket.',
      holds: (text) => !isSocket(text) || text[7] === '/' || text[7] === '@',
    },
    {
      message: 'UDS may not be a dir',
      remedy: 'Write the path of the socket itself, without a slash at the end.',
      holds: (text) => !isSocket(text) || !text.endsWith('/'),
    },
  ],
});

const fields = {
  address: optional(address, 'Where it is reached: an IP address, a DNS name, or a Unix domain socket.'),
  ports: optional(
    map(portNumber, {
      maxProperties: 128,
      constraints: [
        {
          message: 'port name must be valid',
          remedy: 'Use the names of the ports of the service as keys: letters, digits and hyphens.',
          holds: (ports) =>
            Object.keys(ports).every(
              (name) => [...name].length < 63 && /^[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?$/.test(name),
            ),
        },
      ],
    }),
    'The port it listens on for each port of the service, by name.',
    'the target port of the service, else the same number',
  ),
  labels: optional(
    map(string(), { maxProperties: 256 }),
    'Labels by which it is selected, as those of a pod.',
  ),
  network: optional(
    string({ maxLength: 2048 }),
    'The network it is in; from others it is reached through a gateway.',
  ),
  locality: optional(
    string({ maxLength: 2048 }),
    'Where it stands, as `region/zone/sub-zone`, for load balancing by place.',
  ),
  weight: optional(uint32(), 'Its share of the requests, in proportion to that of the others.', '1'),
  serviceAccount: optional(
    string({ maxLength: 253 }),
    'The service account of the sidecar proxy beside it, in the same namespace.',
  ),
};

const socketWithoutPorts = {
  message: 'UDS may not include ports',
  remedy: 'Remove `ports`: a Unix domain socket has none.',
  holds: ({ address: text = '', ports }: { readonly address?: string; readonly ports?: unknown }) =>
    !isSocket(text) || ports === undefined,
};

/** A workload outside Kubernetes, with the address that it must have. */
export const workloadEntry = object(fields, {
  constraints: [
    {
      message: 'Address is required',
      remedy: 'Add `address`, or `network` where a gateway leads to it.',
      holds: ({ address: text, network }) => text !== undefined || network !== undefined,
    },
    socketWithoutPorts,
  ],
});

/** What workloads of a group have in common; each brings its own address. */
export const workloadTemplate = object(fields, { constraints: [socketWithoutPorts] });
