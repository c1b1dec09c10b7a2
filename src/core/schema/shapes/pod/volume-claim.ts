import { list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { labelSelector } from '../label-selector.ts';
import { volumeResources } from './resources.ts';

const source = {
  apiGroup: optional(string(), 'The API group of the object; empty for a PersistentVolumeClaim.'),
  kind: required(string({ minLength: 1 }), 'Its kind.'),
  name: required(string({ minLength: 1 }), 'Its name.'),
};

/** A claim of storage. */
export const volumeClaimSpec = object(
  {
    accessModes: required(
      list(oneOfWords('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'), { minItems: 1 }),
      'Who may use it at once.',
    ),
    resources: required(volumeResources, 'How much of it; `requests.storage`.'),
    storageClassName: optional(string(), 'The class of the storage.', 'the default class of the cluster'),
    volumeMode: optional(
      oneOfWords('Filesystem', 'Block'),
      'Whether it is a folder or a device.',
      'Filesystem',
    ),
    volumeName: optional(string(), 'One PersistentVolume by its name.'),
    selector: optional(labelSelector, 'Which PersistentVolumes may serve it.'),
    dataSource: optional(object(source), 'What it is filled from: a snapshot or another claim.'),
    dataSourceRef: optional(
      object({ ...source, namespace: optional(string(), 'Its namespace.') }),
      'What it is filled from, of any kind.',
    ),
    volumeAttributesClassName: optional(string(), 'The class of attributes that can be changed later.'),
  },
  {
    constraints: [
      condition(
        'a claim must say how much storage it wants',
        'Add `requests` with `storage`, such as `1Gi`.',
        ({ resources }) => (resources.requests?.['storage'] === undefined ? ['resources'] : undefined),
      ),
    ],
  },
);
