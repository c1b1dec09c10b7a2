import { object, optional, uint32 } from '../build.ts';

/** A port of a host, by its number. */
export const portSelector = object({ number: optional(uint32(), 'The number of the port.') });
