import { type ParsedProgress, parseProgress } from '../core/progress/parse-progress.ts';
import { emptyProgress, type Progress } from '../core/progress/progress.ts';
import { progressKey } from './progress-key.ts';

export type StorageState =
  | { readonly kind: 'kept' }
  /** The browser lets no page keep anything. */
  | { readonly kind: 'blocked' }
  /** There was no room; what was saved before is still there. */
  | { readonly kind: 'full' }
  /** Some entries (`lost`), or all (`null`), could not be read. A copy lies under `damagedKey`. */
  | { readonly kind: 'damaged'; readonly lost: readonly string[] | null }
  /** Saved by a later version of the course; left as it is. */
  | { readonly kind: 'newer' };

export interface Stored {
  readonly progress: Progress;
  readonly state: StorageState;
}

export interface ProgressStore {
  /** What is saved now. Where nothing can be kept, what this page did. Never throws. */
  load(): Stored;
  /** Changes what is saved now, so that two tabs don't undo each other. Never throws. */
  update(change: (progress: Progress) => Progress): Stored;
  /** Calls back when another tab saved. Gives the function that ends it. */
  onChange(listener: (stored: Stored) => void): () => void;
}

export const damagedKey = 'progress-damaged';

type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Progress in the browser's localStorage.
 *
 * @param keeper gives the storage; asked each time, since reading `localStorage` itself throws where it is blocked
 */
export function createProgressStore(keeper: () => Keeper = () => localStorage): ProgressStore {
  /** What could not be saved, or not be saved yet: it counts until the page is left. */
  let unsaved: Progress | null = null;

  const load = (): Stored => {
    const { progress, state } = read(keeper);
    return { progress: unsaved ?? progress, state };
  };

  const update = (change: (progress: Progress) => Progress): Stored => {
    const before = load();
    const progress = change(before.progress);
    unsaved = progress;
    if (before.state.kind === 'blocked' || before.state.kind === 'newer') return { ...before, progress };
    try {
      keeper().setItem(progressKey, JSON.stringify(progress));
    } catch {
      return { progress, state: { kind: 'full' } };
    }
    unsaved = null;
    return { progress, state: before.state };
  };

  const onChange = (listener: (stored: Stored) => void): (() => void) => {
    const hear = ({ key }: StorageEvent): void => {
      // A null key means that everything was cleared.
      if (key === progressKey || key === null) listener(load());
    };
    addEventListener('storage', hear);
    return () => removeEventListener('storage', hear);
  };

  return { load, update, onChange };
}

/** What is saved, and a copy of it set aside where some of it is damaged. */
function read(keeper: () => Keeper): Stored {
  const none = (state: StorageState): Stored => ({ progress: emptyProgress, state });
  let text: string | null;
  try {
    text = keeper().getItem(progressKey);
  } catch {
    return none({ kind: 'blocked' });
  }
  if (text === null) return none({ kind: 'kept' });
  const parsed = parse(text);
  if (parsed.kind === 'newer') return none({ kind: 'newer' });
  const whole = parsed.kind === 'read';
  if (whole && parsed.lost.length === 0) return { progress: parsed.progress, state: { kind: 'kept' } };
  keepCopy(keeper, text);
  return whole
    ? { progress: parsed.progress, state: { kind: 'damaged', lost: parsed.lost } }
    : none({ kind: 'damaged', lost: null });
}

function parse(text: string): ParsedProgress {
  try {
    return parseProgress(JSON.parse(text));
  } catch {
    return { kind: 'unreadable' };
  }
}

function keepCopy(keeper: () => Keeper, text: string): void {
  try {
    keeper().setItem(damagedKey, text);
  } catch {
    // No room for a copy: the damaged text stays where it is until something is saved.
  }
}
