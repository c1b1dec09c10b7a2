import { getItems } from '../../mesh/get.ts';
import { readResource, resourceLabel } from '../../mesh/resource.ts';
import type { KindSchema } from '../../schema/kind-schema.ts';
import type { DocumentContent } from '../../yaml/document-content.ts';
import { keyRangeAt, rangeAt, stringAt } from '../../yaml/find-node.ts';
import type { FieldPath, MapNode, TextRange } from '../../yaml/node.ts';
import type { YamlDocument } from '../../yaml/parse-yaml.ts';
import { shiftRange } from '../../yaml/shift.ts';
import type { Diagnostic, Severity, Stage } from '../diagnostic.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkStructure } from './check-structure.ts';
import { fits } from './fits.ts';
import { identify } from './identify.ts';
import { judgeWithIstiod } from './istiod/judge-with-istiod.ts';
import { ownFields } from './own-fields.ts';
import { type AdmissionCode, reasons } from './reasons.ts';
import type { Remedy } from './remedy.ts';
import type { StructureFault } from './structure-fault.ts';

interface Found {
  readonly code: AdmissionCode;
  readonly stage: Stage;
  /** The field that the API server names. */
  readonly path: FieldPath;
  /** The field to point at, where that is a part of the one that is named. */
  readonly at?: FieldPath;
  readonly what: string;
  readonly remedy: string;
  /** What to do about it, where that is certain. */
  readonly fix?: Remedy;
  /** `error` where nothing else is said. */
  readonly severity?: Severity;
}

const stages: readonly Stage[] = [
  'parse',
  'duplicate-key',
  'unknown-field',
  'schema',
  'list',
  'cel',
  'meta',
  'webhook',
];

/** What was said of a text, as if it stood alone: the same text is judged once, wherever it stands. */
const judged = new WeakMap<DocumentContent, readonly Diagnostic[]>();

/** More faults of structure than these teach nothing new about one document. */
const maxFaults = 100;

/** What `kubectl apply` would be told about one document, the findings of earlier stages first. Never throws. */
export function admit(document: YamlDocument): readonly Diagnostic[] {
  const known = judged.get(document.content) ?? judge(alone(document));
  judged.set(document.content, known);
  return known.map((diagnostic) => placed(diagnostic, document));
}

/** The document as if its file held nothing else. */
function alone(document: YamlDocument): YamlDocument {
  const { content, text } = document;
  return { ...document, ...content, range: { start: 0, end: text.length } };
}

function placed(diagnostic: Diagnostic, { file, range: { start } }: YamlDocument): Diagnostic {
  const { fix, range } = diagnostic;
  const edits = fix?.edits.map((edit) => ({ ...edit, file, range: shiftRange(edit.range, start) }));
  return {
    ...diagnostic,
    file,
    range: shiftRange(range, start),
    ...(fix && edits && { fix: { ...fix, edits } }),
  };
}

function judge(document: YamlDocument): readonly Diagnostic[] {
  const unreadable = document.faults.map(
    (fault): Diagnostic => ({
      ...fault,
      severity: 'error',
      stage: fault.code === 'duplicate-key' ? 'duplicate-key' : 'parse',
      file: document.file,
      why: reasons[fault.code],
    }),
  );
  const { root } = document;
  if (unreadable.some(({ stage }) => stage === 'parse') || !root) return unreadable;
  if (root.type === 'map' && stringAt(root, ['kind']) === 'List') {
    // kubectl sends the items one by one.
    const items = getItems(root, ['items']);
    return [...unreadable, ...items.flatMap((item) => judge({ ...document, root: item, faults: [] }))];
  }
  const found = examine(document, unreadable.length > 0).map((one) => diagnostic(document, one));
  return [...unreadable, ...found].toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/**
 * What istiod alone has against a document, and what it warns of, whatever the API server says: `istioctl analyze` asks
 * it of every document that it can decode. Nothing of one that it can't.
 */
export function reviewByIstiod(document: YamlDocument): readonly Diagnostic[] {
  return review(alone(document)).map((diagnostic) => placed(diagnostic, document));
}

function review(document: YamlDocument): readonly Diagnostic[] {
  const { root } = document;
  if (root?.type !== 'map') return [];
  if (stringAt(root, ['kind']) === 'List') {
    return getItems(root, ['items']).flatMap((item) => review({ ...document, root: item }));
  }
  const { schema } = identify(root);
  if (!schema) return [];
  return judgeWithIstiod(schema, root).map((fault) => diagnostic(document, { ...fault, stage: 'webhook' }));
}

function examine({ root }: YamlDocument, isRefused: boolean): readonly Found[] {
  if (!root || (root.type === 'scalar' && root.value === null)) return [];
  if (root.type !== 'map') {
    return [
      {
        code: 'not-a-map',
        stage: 'parse',
        path: [],
        what: `The document is ${root.type === 'list' ? 'a list' : 'a single value'}, not a resource.`,
        remedy:
          'Begin it with apiVersion and kind. Several resources are separated by a line of three hyphens.',
      },
    ];
  }
  const { schema, fault } = identify(root);
  const metadata = checkMetadata(root, schema);
  if (!schema) {
    return fault.code === 'unchecked-kind' ? [fault, ...metadata] : [fault];
  }
  const found = [...examineKind(schema, root), ...metadata];
  // The API server asks istiod only about what it has nothing against itself.
  if (isRefused || found.length > 0) return found;
  return judgeWithIstiod(schema, root).map((fault) => ({ ...fault, stage: 'webhook' }));
}

function examineKind(schema: KindSchema, root: MapNode): readonly Found[] {
  const faults: StructureFault[] = [];
  checkStructure({ type: 'object', ...schema }, ownFields(root), [], (fault) => {
    if (faults.length < maxFaults) faults.push(fault);
  });
  const hasName = [stringAt(root, ['metadata', 'name']), stringAt(root, ['metadata', 'generateName'])].some(
    Boolean,
  );
  const isBuiltIn = !schema.group.includes('.');
  // Kubernetes' own kinds are validated in Go as a whole; only what can't be decoded is in the way.
  const asksConstraints = isBuiltIn
    ? !faults.some(({ code }) => code === 'wrong-type' || code === 'bad-format')
    : hasName && !faults.some(({ stopsConstraints }) => stopsConstraints);
  return faults
    .filter(({ stage, misplaced }) => (stage !== 'cel' || asksConstraints) && !(misplaced && isBuiltIn))
    .map(({ misplaced, ...fault }) => fault);
}

function diagnostic(document: YamlDocument, { fix: remedy, at: part, ...found }: Found): Diagnostic {
  const { root, text, file } = document;
  const { code } = found;
  const path = part ?? found.path;
  const point = code === 'unknown-field' ? keyRangeAt : rangeAt;
  const at = point(root, path, text, firstLine(text));
  const resource = root?.type === 'map' ? readResource(file, root) : undefined;
  const edits = remedy?.edits({ text, at, fits });
  return {
    ...found,
    severity: found.severity ?? (code === 'unchecked-kind' ? 'info' : 'error'),
    file,
    range: at,
    why: reasons[code],
    ...(resource && { resource: resourceLabel(resource) }),
    ...(remedy && edits && { fix: { title: remedy.title, edits: edits.map((edit) => ({ file, ...edit })) } }),
  };
}

/** The first line of a document that is more than a comment. */
function firstLine(text: string): TextRange {
  const match = /^[ \t]*([^\s#][^\r\n]*)/m.exec(text);
  const start = match ? match.index + match[0].length - (match[1]?.length ?? 0) : 0;
  return { start, end: match ? match.index + match[0].length : text.length };
}
