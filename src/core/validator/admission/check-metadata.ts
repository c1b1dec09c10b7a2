import { getString, getStringMap } from '../../mesh/get.ts';
import type { KindSchema } from '../../schema/kind-schema.ts';
import { isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from '../../schema/names.ts';
import { objectMeta } from '../../schema/shapes/object-meta.ts';
import { nodeAt } from '../../yaml/find-node.ts';
import type { FieldPath, MapNode } from '../../yaml/node.ts';
import { checkStructure } from './check-structure.ts';
import type { Remedy } from './remedy.ts';
import type { StructureFault } from './structure-fault.ts';

/** Something wrong with the metadata that every kind has. */
export interface MetadataFault {
  readonly code: StructureFault['code'] | 'bad-metadata';
  readonly stage: 'unknown-field' | 'meta';
  readonly path: FieldPath;
  /** The label or annotation to point at; the API server names only the map that it stands in. */
  readonly at?: FieldPath;
  readonly what: string;
  readonly remedy: string;
  readonly fix?: Remedy;
}

/**
 * Metadata as the API server wants it: its fields and types, then what names and labels may look like.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function checkMetadata(root: MapNode, schema?: KindSchema): readonly MetadataFault[] {
  const faults: MetadataFault[] = [];
  const metadata = nodeAt(root, ['metadata']);
  if (metadata && !(metadata.type === 'scalar' && metadata.value === null)) {
    checkStructure(objectMeta, metadata, ['metadata'], (fault) => {
      // Metadata is decoded into a Go struct of its own; an error there names the struct's field, nothing within it.
      if (fault.stage === 'unknown-field') faults.push({ ...fault, stage: 'unknown-field' });
      else faults.push({ ...fault, stage: 'meta', path: fault.path.slice(0, 2), at: fault.path });
    });
  }
  if (faults.some(({ stage }) => stage === 'meta')) return faults;
  const add = (path: FieldPath, what: string, remedy: string) => {
    const at = ['metadata', ...path];
    faults.push({ code: 'bad-metadata', stage: 'meta', path: at.slice(0, 2), at, what, remedy });
  };
  checkNames(root, schema, add);
  checkLabels(root, add);
  return faults;
}

type Add = (path: FieldPath, what: string, remedy: string) => void;

const nameForm =
  'Use lower-case letters, digits, hyphens and dots, a letter or digit at both ends, at most 253 in all.';
const labelForm =
  'Use lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 in all.';

function checkNames(root: MapNode, schema: KindSchema | undefined, add: Add): void {
  const name = getString(root, ['metadata', 'name'])?.value;
  const prefix = getString(root, ['metadata', 'generateName'])?.value;
  const namespace = getString(root, ['metadata', 'namespace'])?.value;
  const [isName, form] =
    schema?.name === 'dns-label' ? ([isDnsLabel, labelForm] as const) : ([isDnsSubdomain, nameForm] as const);
  if (name === undefined && prefix === undefined) {
    add(['name'], 'The resource has no name.', 'Add metadata.name.');
  } else if (name !== undefined && !isName(name)) {
    add(['name'], `"${name}" can't be a name.`, form);
  }
  // What the API server appends makes a hyphen at the end right.
  if (prefix !== undefined && !isName(prefix.replace(/-$/, 'a'))) {
    add(['generateName'], `"${prefix}" can't begin a name.`, form);
  }
  if (namespace !== undefined && !isDnsLabel(namespace)) {
    add(['namespace'], `"${namespace}" can't be a namespace.`, labelForm);
  }
}

function checkLabels(root: MapNode, add: Add): void {
  for (const [key, value] of getStringMap(root, ['metadata', 'labels'])) {
    if (!isQualifiedName(key)) {
      add(
        ['labels', key],
        `"${key}" can't be the key of a label.`,
        'Write a name, or prefix/name with a DNS name before the slash.',
      );
    }
    if (!isLabelValue(value)) {
      add(
        ['labels', key],
        `"${value}" can't be the value of a label.`,
        'Use letters, digits, hyphens, underscores and dots, at most 63, a letter or digit at both ends.',
      );
    }
  }
  for (const key of getStringMap(root, ['metadata', 'annotations']).keys()) {
    // Keys of annotations may have capitals in their prefix: it is made lower-case first.
    if (isQualifiedName(key.toLowerCase())) continue;
    add(
      ['annotations', key],
      `"${key}" can't be the key of an annotation.`,
      'Write a name, or prefix/name with a DNS name before the slash.',
    );
  }
}
