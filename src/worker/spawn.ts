/** Starts the validator's worker; its script is loaded from the site itself. */
export function spawnValidator(): Worker {
  return new Worker(new URL('./validator-worker.ts', import.meta.url), { type: 'module' });
}

/** Starts the worker of the home page's shop. */
export function spawnShop(): Worker {
  return new Worker(new URL('./shop-worker.ts', import.meta.url), { type: 'module' });
}
