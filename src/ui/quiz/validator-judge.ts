import { keepsDocuments } from '../../core/quiz/keeps-documents.ts';
import { mountEditor } from '../../editor/mount-editor.ts';
import type { ValidatorClient } from '../../worker/client.ts';
import { pageWorker } from '../../worker/page-worker.ts';
import type { Judge } from './judge.ts';

const file = 'mesh.yaml';

/** Mended is what is admitted, clean under analysis, and has lost none of its documents. */
export const judgeByValidator: Judge = async (host, { start, text }, tell) => {
  const part = (tag: string, className: string) => {
    const element = document.createElement(tag);
    element.className = className;
    host.append(element);
    return element;
  };
  const body = part('div', 'editor-body');
  const verdicts = part('ul', 'verdicts');
  const findings = part('ul', 'findings');
  const status = part('p', 'editor-status visually-hidden');
  status.setAttribute('role', 'status');
  verdicts.setAttribute('aria-label', 'Verdicts');
  findings.setAttribute('aria-label', 'Findings');

  const worker = pageWorker.forEditor();
  const client: ValidatorClient = {
    ...worker,
    async validate(files) {
      const report = await worker.validate(files);
      const edited = files[0]?.text ?? '';
      const passed =
        report.admitted === 'passed' && report.clean === 'passed' && keepsDocuments(start, edited);
      tell(edited, passed);
      return report;
    },
  };
  const explained = { codes: [], folder: '' };
  mountEditor({ body, verdicts, findings, status, tabs: [], explained }, [{ name: file, text }], client);
  return () => client.dispose();
};
