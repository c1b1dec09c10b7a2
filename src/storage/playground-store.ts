import type { SourceFile } from '../core/validator/diagnostic.ts';

/** What the playground keeps in the browser: the files as they were last, and those that others took the place of. */
export interface PlaygroundStore {
  /** The files of the last visit; none where nothing is kept or can be read. Never throws. */
  read(): readonly SourceFile[];
  /** Keeps the files for the next visit. False where the browser lets the page keep nothing, or has no room. */
  write(files: readonly SourceFile[]): boolean;
  /** Puts the kept files aside, because others are opened in their place. */
  putAside(): void;
  /** The files that were put aside; none where there are none. */
  aside(): readonly SourceFile[];
}

export const playgroundKey = 'playground';
export const asideKey = 'playground-aside';

type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

/** @param keeper gives the storage; asked each time, since reading `localStorage` itself throws where it is blocked */
export function createPlaygroundStore(keeper: () => Keeper = () => localStorage): PlaygroundStore {
  const read = (key: string): readonly SourceFile[] => {
    try {
      return parse(keeper().getItem(key) ?? '[]');
    } catch {
      return [];
    }
  };
  const write = (key: string, files: readonly SourceFile[]): boolean => {
    try {
      keeper().setItem(key, JSON.stringify(files));
      return true;
    } catch {
      return false;
    }
  };
  return {
    read: () => read(playgroundKey),
    write: (files) => write(playgroundKey, files),
    putAside() {
      const files = read(playgroundKey);
      if (files.length > 0) write(asideKey, files);
    },
    aside: () => read(asideKey),
  };
}

function parse(json: string): readonly SourceFile[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) && value.every(isFile) ? value : [];
}

function isFile(value: unknown): value is SourceFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'text' in value &&
    typeof value.name === 'string' &&
    typeof value.text === 'string'
  );
}
