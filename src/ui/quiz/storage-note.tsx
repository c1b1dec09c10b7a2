import type { StorageState } from '../../storage/progress-store.ts';

const notes: Readonly<Record<Exclude<StorageState['kind'], 'kept'>, string>> = {
  blocked: 'This browser keeps nothing for the page: your answers last until you leave it.',
  full: 'The browser has no room left: what you answer now lasts until you leave the page.',
  damaged: 'Some of your earlier answers could not be read. A copy is kept; you can go on.',
  newer: 'Your answers were saved by a later version of the course. They are safe, and not shown here.',
};

/** What a learner must know of where their answers are kept; loaded only where something is wrong with it. */
export function StorageNote({ state }: { readonly state: StorageState }) {
  return state.kind === 'kept' ? null : (
    <p class="quiz-note" role="status">
      {notes[state.kind]}
    </p>
  );
}
