import { play } from '../play.ts';
import { cmi5Platform } from './cmi5-platform.ts';
import { readLaunch } from './launch.ts';
import { openRecordStore } from './record-store.ts';

void play(async ({ say }) => {
  const launch = readLaunch(location.search);
  const store = await openRecordStore(launch, (...asked) => fetch(...asked));
  return cmi5Platform(launch, store, { now: () => Date.now(), uuid, say });
});

/** A random UUID; `crypto.randomUUID` is not there on platforms without HTTPS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  const part = (from: number, to: number) => hex.slice(from, to).join('');
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
}
