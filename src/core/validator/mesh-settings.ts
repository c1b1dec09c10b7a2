import { getString } from '../mesh/get.ts';
import { meshConfig } from '../schema/shapes/mesh-config.ts';
import { keyRangeAt, nodeAt, rangeAt } from '../yaml/find-node.ts';
import { outwardRange } from '../yaml/literal-block.ts';
import type { FieldPath, TextRange } from '../yaml/node.ts';
import { parseDocument } from '../yaml/parse-document.ts';
import { checkStructure } from './admission/check-structure.ts';
import { fits } from './admission/fits.ts';
import type { StructureFault } from './admission/structure-fault.ts';
import { readAsProto } from './read-as-proto.ts';
import type { Finding, RuleContext } from './rule.ts';

/** Something wrong with the mesh configuration, and where it stands in the file of its ConfigMap. */
export type SettingFault = Pick<StructureFault, 'what' | 'remedy'> &
  Pick<Finding, 'resource' | 'path' | 'range' | 'fix'> & {
    /** Istio passes over a setting it doesn't know; anything else makes it refuse the whole. */
    readonly isUnknown: boolean;
  };

/**
 * Holds the mesh configuration, the text under `data.mesh` of the ConfigMap `istio` in `istio-system`, against its
 * schema. The API server takes any text there; istiod reads it as a protobuf message.
 */
export function settingFaults(context: RuleContext): readonly SettingFault[] {
  const resource = context.find('ConfigMap', 'istio', 'istio-system');
  const mesh = getString(resource?.root, ['data', 'mesh']);
  const block = nodeAt(resource?.root, ['data', 'mesh'])?.range;
  if (!resource || !mesh || !block) return [];
  const text = context.text(resource.file);
  const whole = rangeAt(resource.root, ['data', 'mesh'], text, resource.kindRange);
  const outward = outwardRange(text, block);
  const at = (path: FieldPath, range: TextRange | undefined) => ({
    resource,
    path: ['data', 'mesh', ...path],
    range: (range && outward(range)) ?? whole,
  });
  const { root, faults } = parseDocument(mesh.value);
  if (faults.length > 0 || !root) {
    return faults.map(({ what, remedy, range }) => ({ what, remedy, isUnknown: false, ...at([], range) }));
  }
  const found: StructureFault[] = [];
  checkStructure(meshConfig, readAsProto(meshConfig, root), [], (fault) => found.push(fault));
  return found.map(({ code, path, what, remedy, fix }) => {
    const isUnknown = code === 'unknown-field';
    const inner = (isUnknown ? keyRangeAt : rangeAt)(root, path, mesh.value, root.range);
    const edits = fix
      ?.edits({ text: mesh.value, at: inner, fits })
      ?.map((edit) => ({ ...edit, range: outward(edit.range) }));
    const sure = edits?.flatMap((edit) =>
      edit.range ? [{ file: resource.file, text: edit.text, range: edit.range }] : [],
    );
    return {
      what: path.length === 1 && isUnknown ? `The mesh configuration has no setting "${path[0]}".` : what,
      remedy,
      isUnknown,
      ...at(path, inner),
      ...(fix && sure && sure.length === edits?.length && { fix: { title: fix.title, edits: sure } }),
    };
  });
}
