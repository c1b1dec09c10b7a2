import type { DocumentContent } from './document-content.ts';
import type { TextRange, YamlNode } from './node.ts';
import { parseDocument } from './parse-document.ts';
import type { ParseFault } from './parse-fault.ts';
import { shiftNode, shiftRange } from './shift.ts';
import { splitDocuments } from './split-documents.ts';

/** A file's name and text; a `SourceFile` of the validator is one. */
export interface YamlText {
  readonly name: string;
  readonly text: string;
}

/** One document of a file. Ranges of `root` and `faults` count from the start of the file. */
export interface YamlDocument {
  readonly file: string;
  /** Its place in the file, counted from 0 without empty documents. */
  readonly index: number;
  /** All of it, comments included, between the markers. */
  readonly range: TextRange;
  readonly text: string;
  /** Null where the text can't be read at all; best effort where there are faults. */
  readonly root: YamlNode | null;
  readonly faults: readonly ParseFault[];
  /** The same with ranges counted from the start of `text`: one object per text, so results can be kept by it. */
  readonly content: DocumentContent;
}

/** Documents by file and place, and contents by text, of the last parse: what has not changed is not done again. */
export class YamlCache {
  #previous = new Map<string, YamlDocument>();
  #current = new Map<string, YamlDocument>();
  readonly #contents = new Map<string, DocumentContent>();

  /** Forgets what the parse before the last one needed and the last one did not. Call it after each whole mesh. */
  sweep(): void {
    const texts = new Set([...this.#current.values()].map(({ text }) => text));
    for (const text of this.#contents.keys()) if (!texts.has(text)) this.#contents.delete(text);
    this.#previous = this.#current;
    this.#current = new Map();
  }

  /** The document of this text at this place, the very same object as last time if nothing about it changed. */
  document(file: string, index: number, range: TextRange, text: string): YamlDocument {
    const place = `${range.start} ${index} ${file}`;
    const before = this.#previous.get(place);
    const document = before?.text === text ? before : placed(file, index, range, text, this.#content(text));
    this.#current.set(place, document);
    return document;
  }

  #content(text: string): DocumentContent {
    const known = this.#contents.get(text);
    if (known) return known;
    const content = parseDocument(text);
    this.#contents.set(text, content);
    return content;
  }
}

/**
 * Reads a file as `kubectl` does: its documents in order, each with its values and what is wrong with its text.
 * Never throws. With a cache, documents whose text was in the last parse are not parsed again.
 */
export function parseYaml(file: YamlText, cache: YamlCache = new YamlCache()): readonly YamlDocument[] {
  return splitDocuments(file.text).map((range, index) =>
    cache.document(file.name, index, range, file.text.slice(range.start, range.end)),
  );
}

function placed(
  file: string,
  index: number,
  range: TextRange,
  text: string,
  content: DocumentContent,
): YamlDocument {
  const by = range.start;
  return {
    file,
    index,
    range,
    text,
    content,
    root: content.root && shiftNode(content.root, by),
    faults: content.faults.map((fault) => ({ ...fault, range: shiftRange(fault.range, by) })),
  };
}
