import type { Playing } from './playing.ts';
import { storageWords } from './words/en/storage.ts';

/** What a learner must know of where their answers are kept; loaded only where something is wrong with it. */
export function StorageNote({ playing: { storage, translated } }: { readonly playing: Playing }) {
  return storage.kind === 'kept' ? null : (
    <p class="quiz-note" role="status">
      {(translated?.storage ?? storageWords)[storage.kind]}
    </p>
  );
}
