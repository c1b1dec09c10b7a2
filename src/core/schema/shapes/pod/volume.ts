import { boolean, list, map, object, oneOfWords, optional, quantity, required, string } from '../../build.ts';
import { dnsLabel, dnsSubdomain } from '../names.ts';
import { objectMeta } from '../object-meta.ts';
import { pullPolicy } from './env.ts';
import { defaultMode, downwardFiles, keyPaths } from './files.ts';
import { projectedVolume } from './projected-volume.ts';
import { providerVolumes } from './provider-volumes.ts';
import { volumeClaimSpec } from './volume-claim.ts';

const readOnly = optional(boolean(), 'Keeps containers from writing to it.', 'false');

const sources = {
  configMap: optional(
    object({
      name: optional(dnsSubdomain, 'The name of the ConfigMap.'),
      items: keyPaths,
      defaultMode,
      optional: optional(boolean(), 'Lets the pod start without it.', 'false'),
    }),
    'The keys of a ConfigMap as files.',
  ),
  secret: optional(
    object({
      secretName: optional(dnsSubdomain, 'The name of the Secret.'),
      items: keyPaths,
      defaultMode,
      optional: optional(boolean(), 'Lets the pod start without it.', 'false'),
    }),
    'The keys of a Secret as files.',
  ),
  emptyDir: optional(
    object({
      medium: optional(string(), '`Memory` keeps it in memory instead of on disk.', 'disk'),
      sizeLimit: optional(quantity(), 'How large it may become.', 'no limit'),
    }),
    'An empty folder that lives as long as the pod; containers of the pod share it.',
  ),
  persistentVolumeClaim: optional(
    object({ claimName: required(string({ minLength: 1 }), 'The name of the claim.'), readOnly }),
    'Storage that outlives the pod.',
  ),
  projected: optional(projectedVolume, 'Several sources in one folder.'),
  downwardAPI: optional(object({ items: downwardFiles, defaultMode }), 'Fields of the pod as files.'),
  hostPath: optional(
    object({
      path: required(string({ minLength: 1 }), 'The path on the node.'),
      type: optional(
        oneOfWords(
          '',
          'DirectoryOrCreate',
          'Directory',
          'FileOrCreate',
          'File',
          'Socket',
          'CharDevice',
          'BlockDevice',
        ),
        'What must be there.',
        'not checked',
      ),
    }),
    'A path of the node itself; a risk, since the pod sees files of the node.',
  ),
  ephemeral: optional(
    object({
      volumeClaimTemplate: required(
        object({
          metadata: optional(objectMeta, 'Labels and annotations of the claim.'),
          spec: required(volumeClaimSpec, 'The claim.'),
        }),
        'The claim that is made with the pod and removed with it.',
      ),
    }),
    'Storage that is claimed for this pod alone.',
  ),
  image: optional(
    object({
      reference: optional(string(), 'The image.'),
      pullPolicy: optional(pullPolicy, 'When it is fetched.'),
    }),
    'The files of an image.',
  ),
  csi: optional(
    object({
      driver: required(string({ minLength: 1 }), 'The name of the driver.'),
      fsType: optional(string(), 'The file system on it.'),
      readOnly,
      nodePublishSecretRef: optional(
        object({ name: optional(string(), 'The name of the Secret.') }),
        'The Secret for access.',
      ),
      volumeAttributes: optional(map(string()), 'Settings for the driver.'),
    }),
    'A volume of a CSI driver.',
  ),
  nfs: optional(
    object({
      server: required(string({ minLength: 1 }), 'The server.'),
      path: required(string({ minLength: 1 }), 'The path on the server.'),
      readOnly,
    }),
    'A folder of an NFS server.',
  ),
  ...providerVolumes,
};

/** The volumes of a pod, from one source each; without a source an empty folder. */
export const volumes = list(
  object(
    { name: required(dnsLabel, 'The name, by which containers mount it.'), ...sources },
    { oneOf: [Object.keys(sources)] },
  ),
  { mapKeys: ['name'] },
);
