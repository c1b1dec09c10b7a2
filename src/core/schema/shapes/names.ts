import { int32, intOrString, map, string } from '../build.ts';
import { condition } from '../condition.ts';
import {
  isDnsLabel,
  isDnsSubdomain,
  isLabelValue,
  isPortName,
  isPortNumber,
  isQualifiedName,
} from '../names.ts';
import type { StringSchema } from '../schema.ts';

function named(message: string, remedy: string, holds: (text: string) => boolean): StringSchema {
  return string({ constraints: [{ message, remedy, holds }] });
}

/** One label of a DNS name, as names of containers and volumes must be. */
export const dnsLabel: StringSchema = named(
  'the name must be a DNS label',
  'Use lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 in all.',
  isDnsLabel,
);

/** A DNS name, as names of most resources must be. */
export const dnsSubdomain: StringSchema = named(
  'the name must be a DNS name',
  'Use lower-case letters, digits, hyphens and dots, a letter or digit at both ends, at most 253 in all.',
  isDnsSubdomain,
);

/** A name with an optional DNS name and a slash before it, as keys of labels must be. */
export const qualifiedName: StringSchema = named(
  'the name must be a name, or prefix/name with a DNS name as prefix',
  'Use letters, digits, hyphens, underscores and dots in the name, at most 63.',
  isQualifiedName,
);

/** The name of a container's port. */
export const portName: StringSchema = named(
  'the name of a port has at most 15 lower-case letters, digits and single hyphens, with a letter among them',
  'Shorten the name, such as `http-web`.',
  isPortName,
);

/** A port by its number. */
export const portNumber = int32({ minimum: 1, maximum: 65535 });

/** A port by its number, or by the name that a container gives it. */
export const portReference = intOrString({
  constraints: [
    {
      message: 'a port is a number from 1 to 65535, or the name of a port',
      remedy: 'Write the number without quotes, or the name that a container gives the port.',
      holds: (port) => (typeof port === 'number' ? isPortNumber(port) : isPortName(port)),
    },
  ],
});

const labelValue = named(
  'the value of a label has letters, digits, hyphens, underscores and dots, a letter or digit at both ends',
  'Change the value; it may have 63 characters, or be empty.',
  isLabelValue,
);

/** Labels, by which others select. */
export const labels = map(labelValue, {
  constraints: [
    condition(
      'the key of a label is a name, or prefix/name with a DNS name as prefix',
      'Change the key; its name may have 63 letters, digits, hyphens, underscores and dots.',
      (pairs) => {
        const wrong = Object.keys(pairs).find((key) => !isQualifiedName(key));
        return wrong === undefined ? undefined : [wrong];
      },
    ),
  ],
});

/** Names another object of the namespace. */
export const localReferenceDoc = 'The name of the object, in the same namespace.';
