import { boolean, list, object, oneOfWords, optional, required, string } from '../../build.ts';

/** Where volumes of the pod stand in the file system of a container. */
export const volumeMounts = list(
  object(
    {
      name: required(string({ minLength: 1 }), 'The name of a volume of the pod.'),
      mountPath: required(string({ minLength: 1 }), 'Where it stands in the container.'),
      subPath: optional(string(), 'A folder of the volume that stands there instead of the whole.'),
      subPathExpr: optional(string(), 'The same with $(VARIABLES) from the environment.'),
      readOnly: optional(boolean(), 'Keeps the container from writing to it.', 'false'),
      recursiveReadOnly: optional(
        oneOfWords('Disabled', 'IfPossible', 'Enabled'),
        'Whether what is mounted inside is read-only too.',
        'Disabled',
      ),
      mountPropagation: optional(
        oneOfWords('None', 'HostToContainer', 'Bidirectional'),
        'Whether mounts made later are seen on the other side.',
        'None',
      ),
    },
    { oneOf: [['subPath', 'subPathExpr']] },
  ),
  { mapKeys: ['mountPath'] },
);

/** Volumes that a container uses as raw devices. */
export const volumeDevices = list(
  object({
    name: required(string({ minLength: 1 }), 'The name of a volume of the pod, from a claim.'),
    devicePath: required(string({ minLength: 1 }), 'Where the device stands in the container.'),
  }),
  { mapKeys: ['devicePath'] },
);
