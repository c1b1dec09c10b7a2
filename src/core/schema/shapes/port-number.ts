import { uint32 } from '../build.ts';

/** The number of a port, 0 excluded. */
export const portNumber = uint32({
  constraints: [
    {
      message: 'port must be between 1-65535',
      remedy: 'Write the number of a port, from 1 to 65535.',
      holds: (port) => port > 0 && port <= 65535,
    },
  ],
});
