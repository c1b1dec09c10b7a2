import { createMesh, type Mesh } from '../mesh/mesh.ts';
import { readResource } from '../mesh/resource.ts';
import { parseYaml, type YamlText } from '../yaml/parse-yaml.ts';

/** The mesh that some files make up; documents that are no resources are left out. */
export function shopMesh(files: readonly YamlText[]): Mesh {
  const documents = files.flatMap((file) => parseYaml(file));
  return createMesh(
    documents.flatMap(({ root, file }) => (root?.type === 'map' ? (readResource(file, root) ?? []) : [])),
  );
}
