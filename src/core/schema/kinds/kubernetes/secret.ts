import { boolean, map, optional, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { dataKeys } from '../../shapes/data-keys.ts';

interface Secret {
  readonly type?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
}

/** Keys that a Secret of a type must have, all of a list. */
const neededKeys: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
};

export const secret = defineKind(
  {
    kind: 'Secret',
    group: '',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      type: optional(
        string(),
        'What it holds: `Opaque` for anything, `kubernetes.io/tls` for a certificate and its key.',
        'Opaque',
      ),
      data: optional(
        map(string({ format: 'byte' }), { constraints: [dataKeys] }),
        'Values by key, in base64; that hides nothing.',
      ),
      stringData: optional(
        map(string(), { constraints: [dataKeys] }),
        'Values by key as plain text; they win over data.',
      ),
      immutable: optional(boolean(), 'Keeps it from being changed ever after.', 'false'),
    },
    constraints: [
      condition<Secret>(
        'a Secret of this type lacks a key that it must have',
        'Add the key: `tls.crt` and `tls.key` for TLS, `.dockerconfigjson` for a registry, `ssh-privatekey` for SSH.',
        ({ type = 'Opaque', data = {}, stringData = {} }) => {
          const missing = neededKeys[type]?.find((key) => !Object.hasOwn({ ...data, ...stringData }, key));
          return missing === undefined ? undefined : ['data', missing];
        },
      ),
    ],
  },
  {
    doc: 'Passwords, keys and certificates that pods and gateways read.',
    link: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },
);
