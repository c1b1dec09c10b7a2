import { getItems } from '../../mesh/get.ts';
import { readResource, resourceLabel } from '../../mesh/resource.ts';
import type { KindSchema } from '../../schema/kind-schema.ts';
import type { Schema } from '../../schema/schema.ts';
import { keyRangeAt, rangeAt, stringAt } from '../../yaml/find-node.ts';
import type { FieldPath, MapNode, YamlNode } from '../../yaml/node.ts';
import type { YamlDocument } from '../../yaml/parse-yaml.ts';
import type { Diagnostic, Severity, Stage } from '../diagnostic.ts';
import { checkMetadata } from './check-metadata.ts';
import { checkStructure } from './check-structure.ts';
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

/** What `kubectl apply` would be told about one document, the findings of earlier stages first. Never throws. */
export function admit(document: YamlDocument): readonly Diagnostic[] {
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
    return [...unreadable, ...items.flatMap((item) => admit({ ...document, root: item, faults: [] }))];
  }
  const found = examine(document, unreadable.length > 0).map((one) => diagnostic(document, one));
  return [...unreadable, ...found].toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/**
 * What istiod alone has against a document, and what it warns of, whatever the API server says: `istioctl analyze` asks
 * it of every document that it can decode. Nothing of one that it can't.
 */
export function reviewByIstiod(document: YamlDocument): readonly Diagnostic[] {
  const { root } = document;
  const { schema } = root?.type === 'map' ? identify(root) : {};
  if (root?.type !== 'map' || !schema) return [];
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
  checkStructure({ type: 'object', ...schema }, ownFields(root), [], (fault) => faults.push(fault));
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
  const { root, range, text, file } = document;
  const { code } = found;
  const path = part ?? found.path;
  // Ranges count from the start of the file; what looks at the text wants the file's offsets too.
  const padded = { start: range.start, end: Math.max(range.start, range.start + firstLine(text)) };
  const inFile = ' '.repeat(range.start) + text;
  const at =
    code === 'unknown-field' ? keyRangeAt(root, path, inFile, padded) : rangeAt(root, path, inFile, padded);
  const resource = root?.type === 'map' ? readResource(file, root) : undefined;
  const edits = remedy?.edits({ text: inFile, at, fits });
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

function fits(schema: Schema, node: YamlNode): boolean {
  let isFitting = true;
  checkStructure(schema, node, [], () => {
    isFitting = false;
  });
  return isFitting;
}

function firstLine(text: string): number {
  return /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
}
