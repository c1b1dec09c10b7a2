import type { SourceFile } from '../core/validator/diagnostic.ts';

/**
 * Lets the browser save a file among the learner's downloads.
 *
 * @param type its media type
 */
export function saveFile({ name, text }: SourceFile, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
