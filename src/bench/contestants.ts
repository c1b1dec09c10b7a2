import * as networking from '@kubernetes-models/istio/networking.istio.io/v1';
import * as security from '@kubernetes-models/istio/security.istio.io/v1';
import { Ajv } from 'ajv';
import { parseAllDocuments } from 'yaml';
import { getLanguageService, TextDocument } from 'yaml-language-server';
import { allKinds, findKind } from '../core/schema/registry.ts';
import { createValidator } from '../core/validator/validate.ts';
import { celChecks } from './cel-rules.ts';
import { jsonSchemaOfKind } from './json-schema.ts';

/** Somebody who judges YAML: from text to how many documents are refused. */
export interface Contestant {
  readonly name: string;
  judge(text: string): Promise<number> | number;
}

type Resource = { readonly apiVersion?: string; readonly kind?: string };

const istioKinds = allKinds().filter(({ group }) => group.endsWith('.istio.io'));
const nameOf = ({ apiVersion = '', kind = '' }: Resource) => `${apiVersion.split('/')[0]}/${kind}`;
const resourcesIn = (text: string): readonly Resource[] =>
  parseAllDocuments(text).map((document) => document.toJS() as Resource);

/** Ours with every layer: parser, strict decoding, schema, conditions, metadata, istiod, analysis. */
export const ours: Contestant = {
  name: 'ours, all layers',
  judge: (text) => {
    const { diagnostics } = createValidator()([{ name: 'mesh.yaml', text }]);
    return diagnostics.filter(({ severity, stage }) => severity === 'error' && stage !== 'analysis').length;
  },
};

/** ajv with JSON Schemas made from our schema language, then the conditions of the CRDs in a CEL library. */
export function ajvWithCel(): Contestant {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validators = new Map(
    istioKinds.map((kind) => [`${kind.group}/${kind.kind}`, ajv.compile(jsonSchemaOfKind(kind))]),
  );
  const conditions = celChecks();
  return {
    name: conditions.size > 0 ? 'ajv plus CEL' : 'ajv (the contract with its CEL is not here)',
    judge: (text) =>
      resourcesIn(text).filter((resource) => {
        const valid = validators.get(nameOf(resource))?.(resource) ?? true;
        return !valid || !(conditions.get(nameOf(resource))?.(resource) ?? true);
      }).length,
  };
}

/** The models of @kubernetes-models/istio, each with its own compiled check. */
export const kubernetesModels: Contestant = {
  name: '@kubernetes-models/istio',
  judge: (text) =>
    resourcesIn(text).filter((resource) => {
      const models: Readonly<Record<string, unknown>> = { ...networking, ...security };
      const Model = findKind(nameOf(resource).split('/')[0] ?? '', resource.kind ?? '')?.group.endsWith(
        '.istio.io',
      )
        ? (models[resource.kind ?? ''] as (new (data: object) => { validate(): void }) | undefined)
        : undefined;
      if (!Model) return false;
      try {
        new Model(resource).validate();
        return false;
      } catch {
        return true;
      }
    }).length,
};

/** The YAML language server with the same JSON Schemas, one for each kind. */
export function yamlLanguageServer(): Contestant {
  const service = getLanguageService({
    schemaRequestService: async () => '{}',
    workspaceContext: { resolveRelativePath: (path: string) => path },
  });
  service.configure({
    validate: true,
    schemas: [
      {
        uri: 'file:///mesh.schema.json',
        fileMatch: ['*.yaml'],
        schema: {
          allOf: istioKinds.map((kind) => ({
            if: { properties: { kind: { const: kind.kind } }, required: ['kind'] },
            // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
            then: jsonSchemaOfKind(kind),
          })),
        },
      },
    ],
  });
  let version = 0;
  return {
    name: 'yaml-language-server',
    judge: async (text) => {
      version += 1;
      const document = TextDocument.create(`file:///mesh-${version}.yaml`, 'yaml', version, text);
      // Its own types are of an older version of the document than the one it takes.
      return (await service.doValidation(document as never, false)).length;
    },
  };
}
