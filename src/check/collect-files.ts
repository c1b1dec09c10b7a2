import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../core/validator/diagnostic.ts';

/** What was read, and what could not be. */
export interface Collected {
  readonly files: readonly SourceFile[];
  /** A sentence for each argument or file that can't be read. */
  readonly faults: readonly string[];
  /** YAML files below a folder that hold no Kubernetes resource: pipelines, values, compose files. */
  readonly passedOver: number;
}

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.terraform', 'vendor']);

/** Whether any document of a text says that it is a resource. */
const holdsResource = (text: string) => /^apiVersion:/m.test(text) && /^kind:/m.test(text);

/**
 * Reads what the command line names: a file as it is, a folder with all `.yaml` and `.yml` below it that hold a
 * resource, `-` standard input. Files are in the order of the arguments, those of a folder by path.
 */
export function collectFiles(paths: readonly string[], readInput: () => Uint8Array): Collected {
  const files = new Map<string, SourceFile>();
  const faults: string[] = [];
  let passedOver = 0;
  const take = (name: string, bytes: Uint8Array, named: boolean) => {
    const text = decode(bytes);
    if (text === undefined) {
      faults.push(`${name} is not UTF-8, so its signs can't be told. Save it as UTF-8.`);
    } else if (named || holdsResource(text)) {
      files.set(name, { name, text });
    } else {
      passedOver += 1;
    }
  };
  for (const path of paths) {
    if (path === '-') {
      take('<standard input>', readInput(), true);
      continue;
    }
    try {
      if (statSync(path).isDirectory()) {
        for (const file of yamlBelow(path)) take(file, readFileSync(file), false);
      } else {
        take(path, readFileSync(path), true);
      }
    } catch (error) {
      faults.push(`${path} can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { files: [...files.values()], faults, passedOver };
}

function yamlBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : yamlBelow(path);
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [path] : [];
    });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The mark at the start of a file stays: the validator counts from the first sign, and knows what it is.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
