import { mountProgress } from '../../ui/progress/mount-progress.tsx';
import type { ProgressData } from '../../ui/progress/progress-data.ts';

/** Fills the empty view with what this browser keeps of the learner. */
class ProgressIsland extends HTMLElement {
  connectedCallback(): void {
    const host = this.querySelector('div');
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '') as ProgressData;
    if (host) mountProgress(host, data);
  }
}

customElements.define('progress-island', ProgressIsland);
