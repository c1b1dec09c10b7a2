/**
 * Keeps the course for times without network. The build puts `base`, `version` and `files` in front of this script.
 *
 * Pages come from the network while there is one, and what was kept stands in when there is none; files under
 * `_assets` bear a hash in their names, so what was kept is always right.
 * https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API/Using_Service_Workers
 */
declare const base: string;
declare const version: string;
/** Every file of the build that a page may need, below the base path. */
declare const files: readonly string[];

interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const worker = globalThis as unknown as Worker;
const kept = `course-${version}`;

worker.addEventListener('install', (event) => {
  (event as ExtendableEvent).waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as ExtendableEvent).waitUntil(forgetOlder().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  const hashed = url.pathname.startsWith(`${base}_assets/`);
  (event as FetchEvent).respondWith(hashed ? fromKept(request) : fromNetwork(request));
});

/** Keeps every file; those that an older version of the course has under the same hashed name are not fetched again. */
async function fill(): Promise<void> {
  const cache = await caches.open(kept);
  await Promise.all(
    files.map(async (file) => {
      const known = file.startsWith('_assets/') ? await caches.match(base + file) : undefined;
      if (known) await cache.put(base + file, known);
      else await cache.add(new Request(base + file, { cache: 'no-cache' }));
    }),
  );
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)));
}

async function fromKept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const found = await caches.match(request, { ignoreSearch: true });
    if (found) return found;
    if (request.mode !== 'navigate') throw error;
    return (await caches.match(`${base}404.html`)) ?? Response.error();
  }
}
