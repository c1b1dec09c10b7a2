/** Starts the validator's worker; its script is loaded from the site itself. */
export function spawnValidator(): Worker {
  return new Worker(new URL('./validator-worker.ts', import.meta.url), { type: 'module' });
}
