import { int32, integer, object, oneOfWords, optional } from '../../build.ts';
import { atLeastOne } from '../../condition.ts';
import { execAction, grpcAction, httpGetAction, sleepAction, tcpSocketAction } from './handlers.ts';

const atLeastZero = int32({ minimum: 0 });
const handlers = ['exec', 'httpGet', 'tcpSocket', 'grpc'];

/** A question that the kubelet asks a container again and again; exactly one way to ask. */
export const probe = object(
  {
    exec: optional(execAction, 'Runs a command; the status 0 is a success.'),
    httpGet: optional(httpGetAction, 'Sends a request; a status from 200 to 399 is a success.'),
    tcpSocket: optional(tcpSocketAction, 'Opens a connection; if it opens, that is a success.'),
    grpc: optional(grpcAction, 'Asks the gRPC health service.'),
    initialDelaySeconds: optional(atLeastZero, 'How long to wait after the start of the container.', '0'),
    periodSeconds: optional(atLeastZero, 'How often to ask.', '10'),
    timeoutSeconds: optional(atLeastZero, 'How long an answer may take.', '1'),
    successThreshold: optional(atLeastZero, 'How many successes in a row count as one.', '1'),
    failureThreshold: optional(atLeastZero, 'How many failures in a row count as one.', '3'),
    terminationGracePeriodSeconds: optional(
      integer({ minimum: 1 }),
      'How long a container that failed may take to end.',
      'that of the pod',
    ),
  },
  { oneOf: [handlers], constraints: [atLeastOne(...handlers)] },
);

const hooks = ['exec', 'httpGet', 'tcpSocket', 'sleep'];
const hook = object(
  {
    exec: optional(execAction, 'Runs a command in the container.'),
    httpGet: optional(httpGetAction, 'Sends a request.'),
    tcpSocket: optional(tcpSocketAction, 'Out of use; it does nothing.'),
    sleep: optional(sleepAction, 'Waits.'),
  },
  { oneOf: [hooks], constraints: [atLeastOne(...hooks)] },
);

/** What is done right after a container starts and right before it ends. */
export const lifecycle = object({
  postStart: optional(hook, 'What is done once the container has started.'),
  preStop: optional(hook, 'What is done before the container is asked to end.'),
  stopSignal: optional(
    oneOfWords(
      ...'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
        .split(' ')
        .map((name) => `SIG${name}`),
    ),
    'The signal that asks the container to end.',
    'that of the image, else SIGTERM',
  ),
});
