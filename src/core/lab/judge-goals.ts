import { type Resource, readResource } from '../mesh/resource.ts';
import type { SourceFile } from '../validator/diagnostic.ts';
import type { Report } from '../validator/report.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { FieldAssertion, Goal, GoalResult } from './lab.ts';
import { nodesMatching, parsePathPattern } from './path-pattern.ts';

/**
 * Which goals a mesh reaches, in the order of the goals.
 *
 * @param report what validation says of the same files
 */
export function judgeGoals(
  goals: readonly Goal[],
  files: readonly SourceFile[],
  report: Report,
): readonly GoalResult[] {
  const resources = files.flatMap((file) =>
    parseYaml(file).flatMap(({ root }) =>
      root?.type === 'map' ? (readResource(file.name, root) ?? []) : [],
    ),
  );
  return goals.map(({ verdict, all = [], any = [] }) => {
    if (verdict && !verdictHolds(verdict, report)) return { held: false };
    const failed = all.find((assertion) => !holds(assertion, resources));
    const blamed = failed ?? (any.some((assertion) => holds(assertion, resources)) ? undefined : any[0]);
    if (!blamed) return { held: true };
    const instead = found(blamed, resources);
    return { held: false, ...(instead !== undefined && { found: instead }) };
  });
}

function verdictHolds(verdict: 'admitted' | 'clean', { admitted, clean }: Report): boolean {
  return verdict === 'admitted' ? admitted !== 'failed' && admitted !== 'waiting' : clean === 'passed';
}

function holds(assertion: FieldAssertion, resources: readonly Resource[]): boolean {
  const shown = fieldsOf(assertion, resources).some((node) => shows(node, assertion));
  return shown !== (assertion.not ?? false);
}

const shows = (node: YamlNode, { oneOf }: FieldAssertion) =>
  oneOf === undefined || (node.type === 'scalar' && oneOf.includes(node.value));

function fieldsOf({ resource, path }: FieldAssertion, resources: readonly Resource[]): readonly YamlNode[] {
  const steps = parsePathPattern(path) ?? [];
  return resources.filter((one) => isNamed(one, resource)).flatMap(({ root }) => nodesMatching(root, steps));
}

function isNamed({ kind, namespace, name }: Resource, wanted: string): boolean {
  const [wantedKind, wantedName] = wanted.split(' ');
  return (
    kind === wantedKind &&
    (wantedName === undefined || wantedName === name || wantedName === `${namespace}/${name}`)
  );
}

/** What stands there instead; a field that is missing is not named, since that would be the answer. */
function found(assertion: FieldAssertion, resources: readonly Resource[]): string | undefined {
  const { resource, path } = assertion;
  if (!resources.some((one) => isNamed(one, resource))) return `There is no ${resource}.`;
  const values = fieldsOf(assertion, resources).map((node) =>
    node.type === 'scalar' ? String(node.value) : node.type === 'map' ? 'a map' : 'a list',
  );
  return values.length === 0 ? undefined : `${path} of ${resource}: ${values.join(', ')}.`;
}
