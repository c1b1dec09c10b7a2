import type { FieldPath } from '../../yaml/node.ts';
import { list, object, optional, required } from '../build.ts';
import { condition } from '../condition.ts';
import { dnsLabel, portNumber, portReference, qualifiedName } from './names.ts';
import { portProtocol } from './pod/container-port.ts';

interface Port {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
  readonly nodePort?: number;
}

const pair = ({ protocol = 'TCP' }: Port, number: number | undefined) => number && `${protocol}/${number}`;

/** The second of two ports for which `key` gives the same. */
function repeated(ports: readonly Port[], key: (port: Port) => unknown): number {
  const seen = ports.map(key);
  return seen.findIndex((value, index) => Boolean(value) && seen.indexOf(value) < index);
}

function atField(index: number, ...field: FieldPath): FieldPath | undefined {
  return index < 0 ? undefined : [index, ...field];
}

/** The ports of a Service. */
export const servicePorts = list(
  object({
    name: optional(
      dnsLabel,
      'The name; with several ports each needs one. Istio reads the protocol from it: `http-web`.',
    ),
    port: required(portNumber, 'The port that callers use.'),
    targetPort: optional(
      portReference,
      'The port of the pods, by number or by the name they give it.',
      'the same as `port`',
    ),
    protocol: optional(portProtocol, 'What the port speaks below HTTP.', 'TCP'),
    appProtocol: optional(
      qualifiedName,
      'What the port speaks: `http`, `http2`, `grpc`, `https`, `tcp` and others; Istio takes it before the name.',
    ),
    nodePort: optional(portNumber, 'The port of every node that leads here.', 'chosen by the API server'),
  }),
  {
    constraints: [
      condition<readonly Port[]>(
        'with several ports each needs a name',
        'Add `name` to every port.',
        (ports) => (ports.length < 2 ? undefined : atField(ports.findIndex(({ name }) => !name))),
      ),
      condition<readonly Port[]>(
        'two ports have the same name',
        'Give each port a name of its own.',
        (ports) =>
          atField(
            repeated(ports, ({ name }) => name),
            'name',
          ),
      ),
      condition<readonly Port[]>(
        'two ports have the same number and protocol',
        'Change the number of one, or remove it.',
        (ports) =>
          atField(
            repeated(ports, (port) => pair(port, port.port)),
            'port',
          ),
      ),
      condition<readonly Port[]>(
        'two ports have the same nodePort',
        'Change one, or leave the choice to the API server.',
        (ports) =>
          atField(
            repeated(ports, (port) => pair(port, port.nodePort)),
            'nodePort',
          ),
      ),
    ],
  },
);
