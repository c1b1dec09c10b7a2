import type { SourceFile } from '../../core/validator/diagnostic.ts';

/** Lets the browser save a file among the learner's downloads. */
export function saveFile({ name, text }: SourceFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
