import { getNumber, getString } from '../mesh/get.ts';
import { hostKey } from '../mesh/host.ts';
import type { Resource } from '../mesh/resource.ts';
import type { TextEdit } from '../validator/diagnostic.ts';
import { nodeAt } from '../yaml/find-node.ts';
import type { FieldPath, ScalarNode } from '../yaml/node.ts';
import type { YamlText } from '../yaml/parse-yaml.ts';
import { shopMesh } from './shop-mesh.ts';

export type SwitchName = 'canary' | 'strict' | 'slow';

/** A switch as the YAML has it now. */
export interface ShopSwitch {
  readonly name: SwitchName;
  readonly on: boolean;
  /** What turning it edits. */
  readonly edits: readonly TextEdit[];
  /** Its lines in its file, counted from 1. */
  readonly file: string;
  readonly lines: readonly number[];
}

/** Finds what the switches edit. One whose fields the learner has removed is left out. */
export function readSwitches(files: readonly YamlText[]): readonly ShopSwitch[] {
  const mesh = shopMesh(files);
  const routeTo = (name: string) =>
    mesh
      .resources('VirtualService')
      .find(
        ({ root, namespace = 'default' }) =>
          hostKey(getString(root, ['spec', 'hosts', 0])?.value ?? '', namespace) === `shop/${name}`,
      );
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  return [
    canary(routeTo('catalog'), text),
    strict(mesh.resources('PeerAuthentication')[0], text),
    slow(routeTo('recommend'), text),
  ].filter((found) => found !== undefined);
}

type TextOf = (file: string) => string;

function canary(resource: Resource | undefined, text: TextOf): ShopSwitch | undefined {
  const weight = (index: number): FieldPath => ['spec', 'http', 0, 'route', index, 'weight'];
  const on = (getNumber(resource?.root, weight(1))?.value ?? 0) > 0;
  return build('canary', on, resource, text, [
    [weight(0), on ? '100' : '90'],
    [weight(1), on ? '0' : '10'],
  ]);
}

function strict(resource: Resource | undefined, text: TextOf): ShopSwitch | undefined {
  const on = getString(resource?.root, ['spec', 'mtls', 'mode'])?.value === 'STRICT';
  return build('strict', on, resource, text, [[['spec', 'mtls', 'mode'], on ? 'PERMISSIVE' : 'STRICT']]);
}

function slow(resource: Resource | undefined, text: TextOf): ShopSwitch | undefined {
  const share: FieldPath = ['spec', 'http', 0, 'fault', 'delay', 'percentage', 'value'];
  const on = (getNumber(resource?.root, share)?.value ?? 0) > 0;
  return build('slow', on, resource, text, [[share, on ? '0' : '100']]);
}

function build(
  name: SwitchName,
  on: boolean,
  resource: Resource | undefined,
  text: TextOf,
  changes: readonly (readonly [FieldPath, string])[],
): ShopSwitch | undefined {
  if (!resource) return undefined;
  const { file, root } = resource;
  const nodes = changes.map(([path, after]) => ({ node: nodeAt(root, path), after }));
  const scalars = nodes.filter(
    (one): one is { node: ScalarNode; after: string } => one.node?.type === 'scalar',
  );
  if (scalars.length < changes.length) return undefined;
  return {
    name,
    on,
    file,
    edits: scalars.map(({ node, after }) => ({ file, range: node.range, text: after })),
    lines: scalars.map(({ node }) => text(file).slice(0, node.range.start).split('\n').length),
  };
}
