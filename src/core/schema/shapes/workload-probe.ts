import { int32, list, object, optional, required, string } from '../build.ts';
import { portNumber } from './port-number.ts';

const host = optional(string(), 'The host that is asked.', 'the workload itself, localhost');

const httpGet = object({
  path: optional(string(), 'The path that is asked for.', '/'),
  port: required(portNumber, 'The port that is asked.'),
  host,
  scheme: optional(
    string({
      constraints: [
        {
          message: 'scheme must be one of [HTTP, HTTPS]',
          remedy: 'Write `HTTP` or `HTTPS`, in capitals.',
          holds: (scheme) => ['', 'HTTP', 'HTTPS'].includes(scheme),
        },
      ],
    }),
    'HTTP or HTTPS.',
    'HTTP',
  ),
  httpHeaders: optional(
    list(
      object({
        name: optional(string({ pattern: '^[-_A-Za-z0-9]+$' }), 'The name of the header.'),
        value: optional(string(), 'Its value.'),
      }),
    ),
    'Headers that are sent along.',
  ),
});

const count = int32({ minimum: 0 });

/** How it is found out whether a workload is ready: the four ways exclude each other. */
export const workloadProbe = object(
  {
    initialDelaySeconds: optional(count, 'How many seconds after the start the first probe is sent.', '0'),
    timeoutSeconds: optional(count, 'How many seconds a probe may take.', '1'),
    periodSeconds: optional(count, 'How many seconds lie between two probes.', '10'),
    successThreshold: optional(count, 'How many successes in a row make it ready.', '1'),
    failureThreshold: optional(count, 'How many failures in a row make it unready.', '3'),
    httpGet: optional(httpGet, 'Asks by HTTP; a status from 200 to 399 is a success.'),
    tcpSocket: optional(
      object({ host, port: required(portNumber, 'The port that is opened.') }),
      'Opens a TCP connection.',
    ),
    exec: optional(
      object({
        command: required(
          list(string({ minLength: 1 })),
          'The command and its arguments; exit status 0 is a success.',
        ),
      }),
      'Runs a command.',
    ),
    grpc: optional(
      object({
        port: optional(portNumber, 'The port that is asked.'),
        service: optional(string(), 'The name of the service that is asked about.'),
      }),
      'Asks by the health protocol of gRPC.',
    ),
  },
  { oneOf: [['httpGet', 'tcpSocket', 'exec', 'grpc']] },
);
