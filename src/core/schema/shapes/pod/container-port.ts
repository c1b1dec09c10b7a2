import { list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { portName, portNumber } from '../names.ts';

/** What a port speaks below HTTP. */
export const portProtocol = oneOfWords('TCP', 'UDP', 'SCTP');

/** The ports that a container listens on: information for people and for others who use the names. */
export const containerPorts = list(
  object({
    name: optional(portName, 'A name by which Services and probes can mean the port.'),
    containerPort: required(portNumber, 'The number of the port in the pod.'),
    protocol: optional(portProtocol, 'What the port speaks below HTTP.', 'TCP'),
    hostPort: optional(portNumber, 'A port of the node that leads here; seldom a good idea.'),
    hostIP: optional(string(), 'The address of the node for `hostPort`.', 'all'),
  }),
  {
    constraints: [
      condition<readonly { readonly name?: string }[]>(
        'two ports of the container have the same name',
        'Give each port a name of its own.',
        (ports) => {
          const names = ports.map(({ name }) => name);
          const again = names.findIndex((name, index) => name !== undefined && names.indexOf(name) < index);
          return again < 0 ? undefined : [again, 'name'];
        },
      ),
    ],
  },
);
