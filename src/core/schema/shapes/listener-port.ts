import { object, optional, required, string, uint32 } from '../build.ts';

const numberDoc = 'The number of the port; 0 with a Unix domain socket.';
const protocolDoc = 'What is spoken there: HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, MONGO, TCP or TLS.';
const targetPort = optional(uint32(), 'Out of use; it means something in a ServiceEntry alone.');

/** A port that a gateway opens. */
export const gatewayPort = object({
  number: required(uint32(), numberDoc),
  protocol: required(string(), protocolDoc),
  name: required(string(), 'A name for the port.'),
  targetPort,
});

/** A port that a Sidecar gives a listener of its own. */
export const sidecarPort = object({
  number: optional(uint32(), numberDoc),
  protocol: optional(string(), protocolDoc),
  name: optional(string(), 'A name for the port.'),
  targetPort,
});
