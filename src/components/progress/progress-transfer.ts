import { progressFile } from '../../core/progress/progress-file.ts';
import { progressKey } from '../../storage/progress-key.ts';
import { createProgressStore } from '../../storage/progress-store.ts';
import { takeInFile } from '../../ui/progress/take-in-file.ts';
import { saveFile } from '../save-file.ts';

/** Ten times what a learner can fill; more is no progress, and reading it would take long. */
const largest = 20_000_000;

/** Takes progress to another browser: saves it to a file, and adds what a file holds to what is here. */
class ProgressTransfer extends HTMLElement {
  readonly #store = createProgressStore();

  connectedCallback(): void {
    const choose = this.querySelector<HTMLInputElement>('input[type="file"]');
    this.querySelector('[data-do="save"]')?.addEventListener('click', () => this.#say(this.#save()));
    this.querySelector('[data-do="choose"]')?.addEventListener('click', () => choose?.click());
    choose?.addEventListener('change', async () => {
      const [file] = choose.files ?? [];
      if (file) this.#say(await this.#takeIn(file));
      // So that the same file can be chosen again once it is mended.
      choose.value = '';
    });
    this.querySelector('[data-waiting]')?.removeAttribute('data-waiting');
  }

  #save(): string {
    const { progress, state } = this.#store.load();
    if (state.kind === 'newer')
      return 'Your answers were saved by a later version of the course. Load this page again to get that version.';
    if (Object.keys(progress.items).length + Object.keys(progress.quizzes).length === 0)
      return 'There is nothing to save yet: answer a question first.';
    const day = new Date().toLocaleDateString('sv');
    const name = `sidecar-school-${day}.json`;
    saveFile({ name, text: progressFile(progress) }, 'application/json');
    return `Saved as ${name}, among your downloads.`;
  }

  async #takeIn(file: File): Promise<string> {
    if (file.size > largest)
      return 'This file is too large to hold progress. Nothing here was changed. Choose a file that this page saved.';
    const said = takeInFile(this.#store, await file.text());
    // The rest of the page hears of it as it hears of other tabs.
    dispatchEvent(new StorageEvent('storage', { key: progressKey }));
    return said;
  }

  #say(what: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = what;
  }
}

customElements.define('progress-transfer', ProgressTransfer);
