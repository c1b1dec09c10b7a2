import { strToU8, zipSync } from 'fflate';

/** The files of a package by their paths in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP archive that is the same, byte by byte, whenever and wherever it is made. */
export function zip(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([path, data]) => [
    path,
    typeof data === 'string' ? strToU8(data) : data,
  ]);
  // The first day that ZIP can tell, in local time as fflate reads it.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
