import type { StorageState } from '../../storage/progress-store.ts';
import { storageWords } from './words/en/storage.ts';
import type { Translation } from './words/words.ts';

interface Props {
  readonly state: StorageState;
  readonly translated?: Translation | null;
}

/** What a learner must know of where their answers are kept; loaded only where something is wrong with it. */
export function StorageNote({ state, translated }: Props) {
  return state.kind === 'kept' ? null : (
    <p class="quiz-note" role="status">
      {(translated?.storage ?? storageWords)[state.kind]}
    </p>
  );
}
