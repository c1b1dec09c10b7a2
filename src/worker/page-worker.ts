import { createWorkerClient } from './client.ts';
import { spawnValidator } from './spawn.ts';

/** The one worker of the page, which its editors ask. */
export const pageWorker = createWorkerClient(spawnValidator);
