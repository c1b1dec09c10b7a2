import { int32, list, object, optional, required, string } from '../../build.ts';
import { dataKey, fieldReference, resourceFieldReference } from './env.ts';

const mode = int32({ minimum: 0, maximum: 0o777 });

/** A path inside a volume. */
const filePath = string({
  minLength: 1,
  constraints: [
    {
      message: 'the path must stay inside the volume',
      remedy: 'Write it without a slash in front and without `..`.',
      holds: (path) => !path.startsWith('/') && !path.split('/').includes('..'),
    },
  ],
});

/** The rights of the files in a volume that are not given one by one. */
export const defaultMode = optional(mode, 'The rights of the files, as in 0644.', '0644');

/** Which keys become files, and where. */
export const keyPaths = optional(
  list(
    object({
      key: required(dataKey, 'The key.'),
      path: required(filePath, 'The path of its file in the volume.'),
      mode: optional(mode, 'The rights of the file, as in 0644.', 'those of the volume'),
    }),
  ),
  'The keys that become files.',
  'all, each under its own name',
);

/** Fields of the pod that become files. */
export const downwardFiles = optional(
  list(
    object(
      {
        path: required(filePath, 'The path of the file in the volume.'),
        fieldRef: optional(fieldReference, 'A field of the pod.'),
        resourceFieldRef: optional(resourceFieldReference, 'What a container asks for or may use.'),
        mode: optional(mode, 'The rights of the file, as in 0644.', 'those of the volume'),
      },
      { oneOf: [['fieldRef', 'resourceFieldRef']] },
    ),
  ),
  'The files and what stands in them.',
);

/** A path inside a volume, for the files of projected sources. */
export const projectedPath = filePath;
