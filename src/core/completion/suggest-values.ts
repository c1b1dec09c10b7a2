import { apiVersionOf } from '../schema/kind-schema.ts';
import { allKinds, kindsNamed } from '../schema/registry.ts';
import type { Schema } from '../schema/schema.ts';
import type { YamlCache, YamlText } from '../yaml/parse-yaml.ts';
import { resolveScalar } from '../yaml/resolve-scalar.ts';
import { meshNames } from './mesh-names.ts';
import { childUnder, inlineValue, type OutlineNode, type Place, pathOf } from './outline.ts';
import type { Suggestion } from './suggestion.ts';

interface ValueQuestion {
  readonly schema: Schema;
  readonly place: Place;
  readonly root: OutlineNode;
  readonly text: string;
  readonly files: readonly YamlText[];
  readonly cache: YamlCache;
}

/** What a single value may be: words of the schema, booleans, and names that the mesh knows. */
export function suggestValues(question: ValueQuestion): readonly Suggestion[] {
  const { schema, place, text } = question;
  const before = text[place.typed.start - 1] ?? '\n';
  const gap = before === ':' ? ' ' : '';
  const quoted = before === '"' || before === "'";
  return candidates(question).map(({ label, type, detail }) => {
    const plain = quoted || schema.type === 'boolean' || typeof resolveScalar(label) === 'string';
    const insert = `${gap}${plain ? label : `"${label}"`}`;
    return { label, type, detail, insert, caret: insert.length };
  });
}

type Candidate = Pick<Suggestion, 'label' | 'type' | 'detail'>;

function candidates(question: ValueQuestion): readonly Candidate[] {
  const { schema } = question;
  if (schema.type === 'boolean') return ['true', 'false'].map(asValue);
  if (schema.type !== 'string') return [];
  return schema.enum ? schema.enum.map(asValue) : references(question);
}

const asValue = (label: string): Candidate => ({ label, type: 'value', detail: '' });
const from = (detail: string) => (label: string) => ({ label, type: 'name', detail }) as const;

/** Values that mean something elsewhere: the kind itself, and hosts, subsets, gateways and namespaces of the mesh. */
function references({ place, root, text, files, cache }: ValueQuestion): readonly Candidate[] {
  const { node } = place;
  const [field, owner] = fieldAndOwner(node);
  if (owner === root && field === 'apiVersion')
    return apiVersions(inlineValue(childUnder(root, 'kind'), text));
  if (owner === root && field === 'kind') return kindNames(inlineValue(childUnder(root, 'apiVersion'), text));
  const metadata = childUnder(root, 'metadata');
  const namespace = (metadata && inlineValue(childUnder(metadata, 'namespace'), text)) ?? 'default';
  const names = () => meshNames(files, cache);
  switch (field) {
    case 'host':
      return names().hosts(namespace).map(from('host of the mesh'));
    case 'hosts':
      return inlineValue(childUnder(root, 'kind'), text) === 'VirtualService'
        ? names().hosts(namespace).map(from('host of the mesh'))
        : [];
    case 'subset': {
      const host = inlineValue(childUnder(owner, 'host'), text);
      return host
        ? names()
            .subsets(host, namespace)
            .map(from(`subset of ${host}`))
        : [];
    }
    case 'gateways':
      return ['mesh', ...names().gateways(namespace)].map(from('Gateway'));
    case 'namespace':
      return pathOf(node).join('.') === 'metadata.namespace'
        ? names().namespaces().map(from('namespace'))
        : [];
    default:
      return [];
  }
}

/** The field whose value, or an item of whose list, is written, and the node that holds the field. */
function fieldAndOwner(node: OutlineNode): readonly [field: string | undefined, owner: OutlineNode] {
  const field = typeof node.step === 'number' ? node.parent : node;
  return [typeof field?.step === 'string' ? field.step : undefined, field?.parent ?? node];
}

function apiVersions(kind: string | undefined): readonly Candidate[] {
  const named = kind ? kindsNamed(kind) : [];
  const all = named.length > 0 ? named : allKinds();
  const versions = all.flatMap((schema) => schema.versions.map((version) => apiVersionOf(schema, version)));
  return [...new Set(versions)].map(asValue);
}

function kindNames(apiVersion: string | undefined): readonly Candidate[] {
  const fits = allKinds().filter((schema) =>
    schema.versions.some((version) => apiVersionOf(schema, version) === apiVersion),
  );
  return (fits.length > 0 ? fits : allKinds()).map((schema) => ({
    label: schema.kind,
    type: 'value',
    detail: apiVersionOf(schema),
  }));
}
