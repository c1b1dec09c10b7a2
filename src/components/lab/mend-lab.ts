import type { Goal, GoalResult } from '../../core/lab/lab.ts';
import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { ValidatorClient } from '../../worker/client.ts';
import type { EditorReady, YamlEditor } from '../editor/yaml-editor.ts';

interface LabData {
  readonly goals: readonly Goal[];
  readonly solution: readonly SourceFile[];
}

/** Judges the goals of an exercise with every change in its editor. */
class MendLab extends HTMLElement {
  connectedCallback(): void {
    const data = JSON.parse(this.querySelector(':scope > script')?.textContent ?? '{}') as LabData;
    const editor = this.querySelector<YamlEditor>('yaml-editor');
    const solve = this.querySelector<HTMLButtonElement>('[data-solve]');
    if (!editor || !solve) return;
    editor.createClient = this.#judging(data.goals);
    editor.addEventListener('editor-ready', (event) => {
      const { detail } = event as EditorReady;
      solve.hidden = false;
      solve.addEventListener('click', () => {
        detail.fill(data.solution);
        editor.scrollIntoView({ block: 'start' });
      });
    });
  }

  /** The page's worker, which after every report is asked for the goals too. */
  #judging(goals: readonly Goal[]): () => Promise<ValidatorClient> {
    return async () => {
      const { pageWorker } = await import('../../worker/page-worker.ts');
      const client = pageWorker.forEditor();
      return {
        ...client,
        validate: async (files) => {
          const report = await client.validate(files);
          // What keeps goals from being judged keeps the next report from coming, and the editor tells of that.
          client.judge(files, goals).then(
            (results) => this.#show(results),
            () => undefined,
          );
          return report;
        },
      };
    };
  }

  #show(goals: readonly GoalResult[]): void {
    const items = this.querySelectorAll<HTMLElement>('[data-goal]');
    for (const [index, item] of items.entries()) {
      const result = goals[index];
      const state = item.querySelector('.lab-state');
      if (!result || !state) continue;
      item.dataset['goal'] = result.held ? 'held' : 'missed';
      state.textContent = result.held ? 'reached' : `not reached. ${result.found ?? ''}`.trim();
    }
    const held = goals.filter((goal) => goal.held).length;
    const status = this.querySelector('.lab-status');
    const text =
      held === goals.length
        ? 'All goals are reached: the mesh is mended.'
        : `${held} of ${goals.length} goals reached.`;
    // The same words again would be read out again.
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('mend-lab', MendLab);
