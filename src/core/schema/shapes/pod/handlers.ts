import { integer, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { portNumber, portReference } from '../names.ts';

const host = optional(string(), 'The host to call.', 'the pod itself');

/** A command that is run in the container. */
export const execAction = object({
  command: required(
    list(string(), { minItems: 1 }),
    'The command and its arguments; without a shell, unless it is named.',
  ),
});

/** A request by HTTP. */
export const httpGetAction = object({
  port: required(portReference, 'The number or name of a port of the container.'),
  path: optional(string(), 'The path that is asked for.', '/'),
  host,
  scheme: optional(oneOfWords('HTTP', 'HTTPS'), 'How the request is sent.', 'HTTP'),
  httpHeaders: optional(
    list(
      object({
        name: required(
          string({
            constraints: [
              {
                message: 'the name of a header has letters, digits and hyphens',
                remedy: 'Write the name alone, without colon or blank.',
                holds: (name) => /^[-A-Za-z0-9]+$/.test(name),
              },
            ],
          }),
          'The name of the header.',
        ),
        value: required(string(), 'Its value.'),
      }),
    ),
    'Headers that are sent along.',
  ),
});

/** A connection by TCP. */
export const tcpSocketAction = object({
  port: required(portReference, 'The number or name of a port of the container.'),
  host,
});

/** A call of the gRPC health service. */
export const grpcAction = object({
  port: required(portNumber, 'The number of the port.'),
  service: optional(string(), 'The service that the health service is asked about.', 'empty'),
});

/** A pause. */
export const sleepAction = object({
  seconds: required(integer({ minimum: 0 }), 'How long to wait, in seconds.'),
});
