import { int32, list, map, object, optional, required, string } from '../build.ts';
import { portSelector } from './port-selector.ts';

/** Where requests go: a host, and optionally a subset and a port of it. */
export const destination = object({
  host: required(string(), 'The host that gets the request; a short name is completed with the namespace.'),
  subset: optional(string(), 'A subset that a DestinationRule for the host defines.'),
  port: optional(portSelector, 'The port of the host; needed where it has several.'),
});

const headerChanges = object({
  set: optional(map(string()), 'Headers that get this value, whatever they had.'),
  add: optional(map(string()), 'Values that are added to those a header has.'),
  remove: optional(list(string()), 'Headers that are taken away.'),
});

/** Changes to the headers of requests and responses. */
export const headers = object({
  request: optional(headerChanges, 'Changes before the request goes on.'),
  response: optional(headerChanges, 'Changes before the response goes back.'),
});

const weight = optional(
  int32(),
  'Its share of the requests, in proportion to the sum of all weights.',
  'everything, if it is the only one',
);

/** One of the destinations among which an HTTP route divides its requests. */
export const httpRouteDestination = object({
  destination: required(destination, 'Where this share of the requests goes.'),
  weight,
  headers: optional(headers, 'Changes to headers for this destination alone.'),
});

/** One of the destinations among which a TCP or TLS route divides its connections. */
export const routeDestination = object({
  destination: required(destination, 'Where this share of the connections goes.'),
  weight,
});
