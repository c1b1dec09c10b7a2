import { boolean, list, object, oneOfWords, optional, quantity, required, string } from '../../build.ts';
import { atLeastOne, condition } from '../../condition.ts';
import { isDataKey } from '../../names.ts';
import { dnsLabel, dnsSubdomain } from '../names.ts';

/** A name from the environment: printable ASCII without the equals sign. */
const variableName = string({
  constraints: [
    {
      message: 'the name of a variable has printable ASCII characters and no equals sign',
      remedy: 'Use letters, digits and underscores.',
      holds: (name) => /^[ -<>-~]+$/.test(name),
    },
  ],
});

/** A key of a ConfigMap or Secret. */
export const dataKey = string({
  constraints: [
    {
      message: 'a key has letters, digits, hyphens, underscores and dots, at most 253',
      remedy: 'Write the key as it stands in the ConfigMap or Secret.',
      holds: isDataKey,
    },
  ],
});

const optionalDoc = 'Lets the pod start where the object or key is missing.';
const keyReference = (what: string) =>
  object({
    name: optional(dnsSubdomain, `The name of the ${what}.`),
    key: required(dataKey, `The key in the ${what}.`),
    optional: optional(boolean(), optionalDoc, 'false'),
  });

/** Reads a field of the pod itself. */
export const fieldReference = object({
  fieldPath: required(
    string({
      constraints: [
        {
          message: 'the field is not among those that a pod can read of itself',
          remedy:
            "Use `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels['key']`, `metadata.annotations['key']`, `spec.nodeName`, `spec.serviceAccountName`, `status.hostIP` or `status.podIP`.",
          holds: (path) =>
            /^(?:metadata\.(?:name|namespace|uid|(?:labels|annotations)(?:\['[^']+'\])?)|spec\.(?:nodeName|serviceAccountName|host)|status\.(?:hostIP|podIP)s?)$/.test(
              path,
            ),
        },
      ],
    }),
    'The path of the field, such as `metadata.namespace`.',
  ),
  apiVersion: optional(string(), 'The version that the path is written for.', 'v1'),
});

/** Reads what a container asks for or may use. */
export const resourceFieldReference = object({
  resource: required(string(), 'Which amount: `limits.memory`, `requests.cpu` and the like.'),
  containerName: optional(string(), 'The container whose amounts are read.', 'this one'),
  divisor: optional(quantity(), 'The unit of the number that comes out.', '1'),
});

const sources = {
  fieldRef: optional(fieldReference, 'A field of the pod itself.'),
  resourceFieldRef: optional(resourceFieldReference, 'What a container asks for or may use.'),
  configMapKeyRef: optional(keyReference('ConfigMap'), 'A value from a ConfigMap.'),
  secretKeyRef: optional(keyReference('Secret'), 'A value from a Secret.'),
  fileKeyRef: optional(
    object({
      volumeName: required(dnsLabel, 'The emptyDir volume that holds the file.'),
      path: required(string({ minLength: 1 }), 'The path of the file in the volume.'),
      key: required(variableName, 'The variable in the file.'),
      optional: optional(boolean(), 'Lets the pod start where file or variable is missing.', 'false'),
    }),
    'A value from a file that an init container wrote.',
  ),
};

/** Variables of the environment, one by one. */
export const env = list(
  object(
    {
      name: required(variableName, 'The name of the variable.'),
      value: optional(string(), 'The value; $(OTHER) stands for an earlier variable.', 'empty'),
      valueFrom: optional(
        object(sources, {
          oneOf: [Object.keys(sources)],
          constraints: [atLeastOne(...Object.keys(sources))],
        }),
        'Where the value comes from instead.',
      ),
    },
    {
      constraints: [
        condition('value and valueFrom exclude each other', 'Keep one of the two.', ({ value, valueFrom }) =>
          value && valueFrom ? ['valueFrom'] : undefined,
        ),
      ],
    },
  ),
);

const wholeReference = (what: string) =>
  object({
    name: required(dnsSubdomain, `The name of the ${what}.`),
    optional: optional(boolean(), `Lets the pod start where the ${what} is missing.`, 'false'),
  });

/** Variables of the environment, all keys of an object at once. */
export const envFrom = list(
  object(
    {
      prefix: optional(variableName, 'What is put before each key.'),
      configMapRef: optional(wholeReference('ConfigMap'), 'The ConfigMap whose keys become variables.'),
      secretRef: optional(wholeReference('Secret'), 'The Secret whose keys become variables.'),
    },
    {
      oneOf: [['configMapRef', 'secretRef']],
      constraints: [atLeastOne('configMapRef', 'secretRef')],
    },
  ),
);

/** When the image is fetched. */
export const pullPolicy = oneOfWords('Always', 'IfNotPresent', 'Never');
