import type { SourceFile } from '../../core/validator/diagnostic.ts';

/** What came of files that were opened or dropped. */
export interface ReadFiles {
  readonly files: readonly SourceFile[];
  /** A sentence for each file that was not taken, or not as it is. */
  readonly notes: readonly string[];
}

/** Longer than any mesh, and short enough for an editor. */
const maxBytes = 2_000_000;
const maxFiles = 100;

/** Reads files as UTF-8 text. Bytes that are none become a sign the validator points at, and a note says so. */
export async function readFiles(chosen: readonly File[]): Promise<ReadFiles> {
  const files: SourceFile[] = [];
  const notes: string[] = [];
  for (const file of chosen.slice(0, maxFiles)) {
    if (file.size > maxBytes) {
      notes.push(`${file.name} is larger than 2 MB and was not opened.`);
      continue;
    }
    try {
      const { text, isUtf8 } = decode(await file.arrayBuffer());
      files.push({ name: unusedName(file.name, files), text });
      if (!isUtf8) {
        notes.push(
          `${file.name} is not UTF-8. What could not be read is shown as \uFFFD: save the file as UTF-8 and open it again.`,
        );
      }
    } catch {
      notes.push(`${file.name} could not be read; if it is a folder, open the files in it.`);
    }
  }
  if (chosen.length > maxFiles) notes.push(`Only the first ${maxFiles} files were opened.`);
  return { files, notes };
}

function decode(bytes: ArrayBuffer): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isUtf8: false };
  }
}

/** The name, or the name with a number where another file has it. */
export function unusedName(name: string, files: readonly SourceFile[]): string {
  const used = new Set(files.map((file) => file.name));
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  let found = name;
  for (let number = 2; used.has(found); number++) found = `${stem}-${number}${ending}`;
  return found;
}
