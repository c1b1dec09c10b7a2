import type { ShopReport } from '../../core/shop/shop-report.ts';
import { applyEdits } from '../../core/validator/apply-edits.ts';
import type { SourceFile, TextEdit } from '../../core/validator/diagnostic.ts';
import type { MountedEditor } from '../../editor/editor-parts.ts';
import { createWorkerClient, Outdated, type ValidatorClient } from '../../worker/client.ts';
import { spawnShop } from '../../worker/spawn.ts';

/** The plate's way to the worker: the editor validates through it, and switches edit through it. */
export interface ShopClient extends ValidatorClient<ShopReport> {
  /** Edits in the editor where there is one, so that undo works, else in the files themselves. */
  edit(files: readonly SourceFile[], edits: readonly TextEdit[]): void;
  /** From now on the editor has the text. */
  editor: MountedEditor | undefined;
}

/** @param onReport called with every report that is not outdated, and the files it is about */
export function shopClient(onReport: (files: readonly SourceFile[], report: ShopReport) => void): ShopClient {
  const client = createWorkerClient<ShopReport>(spawnShop).forEditor();
  const validate = async (files: readonly SourceFile[]): Promise<ShopReport> => {
    const report = await client.validate(files);
    onReport(files, report);
    return report;
  };
  return {
    ...client,
    editor: undefined,
    validate,
    edit(files, edits) {
      if (this.editor) return this.editor.apply(edits);
      validate(applyEdits(files, edits)).catch((error: unknown) => {
        // A worker that broke down starts again with the next turn of a switch; what is shown is still true.
        if (!(error instanceof Outdated)) console.warn(error);
      });
    },
  };
}
