import { render } from 'preact';
import { createProgressStore, type Stored } from '../../storage/progress-store.ts';
import { storageWords } from '../quiz/words/en/storage.ts';
import { localDay } from './local-day.ts';
import type { ProgressData } from './progress-data.ts';
import { ProgressView } from './progress-view.tsx';

/** Shows what this browser keeps of the learner in place of the empty view, and again whenever another tab saves. */
export function mountProgress(host: HTMLElement, data: ProgressData): void {
  const store = createProgressStore();
  const show = ({ progress, state }: Stored): void =>
    render(
      <>
        {state.kind !== 'kept' && <p role="status">{storageWords[state.kind]}</p>}
        <ProgressView {...data} progress={progress} today={localDay(Date.now())} dayOf={localDay} />
      </>,
      host,
    );
  store.onChange(show);
  host.replaceChildren();
  show(store.load());
}
