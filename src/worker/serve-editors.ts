import { judgeGoals } from '../core/lab/judge-goals.ts';
import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import { YamlCache } from '../core/yaml/parse-yaml.ts';
import { withParts } from './parts/part.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { spellOut } from './spell-out.ts';

/** What stands on the other side of the wire; `self` as a worker has it, without the DOM's idea of it. */
interface Scope<R extends Report> {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void;
  postMessage(response: WorkerResponse<R>): void;
}

/**
 * Answers every question this worker is asked, and says so when that fails.
 *
 * @param reporter makes what reports on the files of one editor; it may remember what has not changed
 */
export function serveEditors<R extends Report>(reporter: () => (files: readonly SourceFile[]) => R): void {
  const scope = globalThis as unknown as Scope<R>;
  const editors = new Map<number, (request: WorkerRequest) => Promise<WorkerResponse<R>>>();
  scope.addEventListener('message', async ({ data }) => {
    const answer = editors.get(data.editor) ?? answerer(reporter());
    editors.set(data.editor, answer);
    try {
      scope.postMessage(await answer(data));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      scope.postMessage({ type: 'failed', id: data.id, message });
    }
  });
  scope.postMessage({ type: 'ready' });
}

function answerer<R extends Report>(report: (files: readonly SourceFile[]) => R) {
  const cache = new YamlCache();
  return async ({ id, question }: WorkerRequest): Promise<WorkerResponse<R>> => {
    switch (question.type) {
      case 'validate':
        return {
          type: 'validate',
          id,
          answer: await spellOut(await withParts(() => report(question.files))),
        };
      case 'complete': {
        const { complete } = await import('../core/completion/complete.ts');
        const answer = await withParts(() => complete(question.files, question, cache));
        return { type: 'complete', id, answer };
      }
      case 'judge': {
        const { files, goals } = question;
        const answer = await withParts(() => judgeGoals(goals, files, report(files)));
        return { type: 'judge', id, answer };
      }
    }
  };
}
