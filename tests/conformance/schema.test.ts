import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { object } from '../../src/core/schema/build.ts';
import { allKinds } from '../../src/core/schema/registry.ts';
import { type ContractNode, contractOf } from './contract-of.ts';

interface Contract {
  readonly v: readonly string[];
  readonly s: ContractNode;
}

const file = new URL('../../../shared/conformance/istio/crd-schemas.json', import.meta.url);
const present = existsSync(file);
const contracts: Record<string, Contract> = present ? JSON.parse(readFileSync(file, 'utf8')) : {};
const istioKinds = allKinds().filter(({ group }) => group.endsWith('.istio.io'));

/** Flattens a contract to `path keyword -> value`, so that a difference names its node. */
function nodesOf(node: ContractNode, path = ''): Map<string, string> {
  const nodes = new Map<string, string>();
  const { properties = {}, items, additionalProperties, ...keywords } = node;
  for (const [keyword, value] of Object.entries(keywords)) {
    nodes.set(`${path} ${keyword}`, JSON.stringify(comparable(keyword, value)));
  }
  const children: [string, ContractNode][] = Object.entries(properties).map(([name, child]) => [
    `.${name}`,
    child,
  ]);
  if (items) children.push(['[]', items]);
  if (additionalProperties) children.push(['{}', additionalProperties]);
  for (const [step, child] of children) {
    for (const [key, value] of nodesOf(child, path + step)) nodes.set(key, value);
  }
  return nodes;
}

/** Orders what has no order, and keeps of a validation its message: rules are predicates here, not CEL. */
function comparable(keyword: string, value: unknown): unknown {
  if (keyword === 'enum' || keyword === 'required') return (value as string[]).toSorted();
  if (keyword === 'x-kubernetes-validations') {
    return (value as (string | { message: string })[])
      .map((rule) => (typeof rule === 'string' ? rule : rule.message))
      .toSorted();
  }
  return value;
}

describe.skipIf(!present)('our schemas state the contract of the CRDs (needs ../shared/conformance)', () => {
  it('no kind is missing, and none is made up', () => {
    expect(istioKinds.map(({ group, kind }) => `${group}/${kind}`).toSorted()).toEqual(
      Object.keys(contracts).toSorted(),
    );
  });

  it.each(istioKinds.map((schema) => [schema.kind, schema] as const))('%s, node by node', (_, schema) => {
    const contract = contracts[`${schema.group}/${schema.kind}`];
    expect(schema.versions.toSorted()).toEqual(contract?.v.toSorted());
    const ours = nodesOf(contractOf(object(schema.fields)));
    const theirs = nodesOf(contract?.s ?? {});
    expect(Object.fromEntries([...ours].toSorted())).toEqual(Object.fromEntries([...theirs].toSorted()));
    expect(ours.size).toBeGreaterThan(30);
  });
});
