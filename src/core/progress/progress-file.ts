import { isRecord, word } from './checks.ts';
import { parseProgress } from './parse-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';

/** Says of a file that it holds progress in this course; other JSON is none of ours. */
const holds = 'sidecar-school progress';

export type ReadFile =
  /** `lost` names the entries that are damaged; all others are there. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly lost: readonly string[] }
  /** Nothing of it can be used: why, and what to do. */
  | { readonly kind: 'refused'; readonly what: string; readonly why: string; readonly remedy: string };

/** Progress as the text of a file, to be taken to another browser. */
export function progressFile(progress: Progress): string {
  return `${JSON.stringify({ holds, progress })}\n`;
}

/** Reads such a file, of any age, whatever became of it on its way. Never throws. */
export function readProgressFile(text: string): ReadFile {
  const file = parsed(text);
  const refused = (what: string, why: string, remedy: string): ReadFile => ({
    kind: 'refused',
    what,
    why,
    remedy,
  });
  if (!isRecord(file) || !word(holds)(file['holds']))
    return refused(
      'This file holds no progress that can be read.',
      text.includes(holds)
        ? 'It was damaged or cut off on its way here.'
        : 'It was not saved by this course, or was changed since.',
      'Save your progress once more where you have it, and choose that file.',
    );
  const read = parseProgress(file['progress']);
  switch (read.kind) {
    case 'read':
      return read;
    case 'newer':
      return refused(
        'This file was saved by a later version of the course.',
        `Its progress has version ${read.version}, and this page knows those up to ${emptyProgress.version}.`,
        'Load this page again to get the newest version of the course, then choose the file again.',
      );
    case 'unreadable':
      return refused(
        'The progress in this file can not be read.',
        'The file is from this course, but what it holds is damaged.',
        'Save your progress once more where you have it, and choose that file.',
      );
  }
}

function parsed(text: string): unknown {
  try {
    // Some editors put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
