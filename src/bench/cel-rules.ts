import { existsSync, readFileSync } from 'node:fs';
import { parse } from '@marcbachmann/cel-js';

/** A node of a CRD's schema, as far as conditions are concerned. */
interface ContractNode {
  readonly properties?: Readonly<Record<string, ContractNode>>;
  readonly items?: ContractNode;
  readonly additionalProperties?: ContractNode;
  readonly 'x-kubernetes-validations'?: readonly { readonly rule: string }[];
}

type Check = (value: unknown) => boolean;

const file = new URL('../../../shared/conformance/istio/crd-schemas.json', import.meta.url);

/**
 * The conditions of Istio's CRDs, evaluated as a CEL library does, by `group/kind`; none where the contract is not
 * beside the repository. Conditions that the library can't read are left out.
 */
export function celChecks(): ReadonlyMap<string, Check> {
  if (!existsSync(file)) return new Map();
  const contracts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly s: ContractNode }>;
  return new Map(Object.entries(contracts).map(([kind, { s }]) => [kind, checkOf(s)]));
}

function checkOf(node: ContractNode): Check {
  const rules = (node['x-kubernetes-validations'] ?? []).flatMap(({ rule }) => compiled(rule));
  const fields = Object.entries(node.properties ?? {}).map(
    ([name, child]) => [name, checkOf(child)] as const,
  );
  const each = node.items ?? node.additionalProperties;
  const eachCheck = each && checkOf(each);
  return (value) => {
    if (typeof value !== 'object' || value === null) return rules.every((rule) => rule(value));
    const held = rules.every((rule) => rule(value));
    const below = fields.every(([name, check]) => {
      const child = (value as Readonly<Record<string, unknown>>)[name];
      return child === undefined || check(child);
    });
    return held && below && (!eachCheck || Object.values(value).every((item) => eachCheck(item)));
  };
}

function compiled(rule: string): readonly Check[] {
  try {
    const evaluate = parse(rule);
    return [
      (self) => {
        try {
          return evaluate({ self }) !== false;
        } catch {
          return true;
        }
      },
    ];
  } catch {
    return [];
  }
}
