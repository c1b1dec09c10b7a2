import { boolean, map, optional, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { dataKeys } from '../../shapes/data-keys.ts';

interface ConfigMap {
  readonly data?: Readonly<Record<string, string>>;
  readonly binaryData?: Readonly<Record<string, string>>;
}

export const configMap = defineKind(
  {
    kind: 'ConfigMap',
    group: '',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      data: optional(map(string(), { constraints: [dataKeys] }), 'Texts by key; numbers need quotes.'),
      binaryData: optional(
        map(string({ format: 'byte' }), { constraints: [dataKeys] }),
        'Bytes by key, in base64.',
      ),
      immutable: optional(boolean(), 'Keeps it from being changed ever after.', 'false'),
    },
    constraints: [
      condition<ConfigMap>(
        'a key stands in data and in binaryData',
        'Keep it in one of the two.',
        ({ data = {}, binaryData = {} }) => {
          const twice = Object.keys(data).find((key) => Object.hasOwn(binaryData, key));
          return twice === undefined ? undefined : ['data', twice];
        },
      ),
    ],
  },
  {
    doc: 'Settings that pods read as files or variables. Istio keeps its mesh configuration in one.',
    link: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
  },
);
