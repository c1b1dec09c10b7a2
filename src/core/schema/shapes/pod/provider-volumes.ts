import { boolean, int32, list, map, object, optional, required, string } from '../../build.ts';

const fsType = optional(string(), 'The file system on it.', 'ext4');
const readOnly = optional(boolean(), 'Keeps containers from writing to it.', 'false');
const secretRef = optional(
  object({ name: optional(string(), 'The name of the Secret.') }),
  'The Secret for access.',
);
const text = optional(string(), 'A setting of the provider.');
const needed = required(string({ minLength: 1 }), 'Says which volume is meant.');
const monitors = required(list(string(), { minItems: 1 }), 'The monitors to ask.');

/**
 * Volumes of single providers, from the time before CSI drivers. They are here so that nothing right is called
 * unknown; new pods use a PersistentVolumeClaim.
 */
export const providerVolumes = {
  awsElasticBlockStore: optional(
    object({
      volumeID: needed,
      fsType,
      partition: optional(int32(), 'The partition on it.', 'the whole disk'),
      readOnly,
    }),
    'A disk of AWS; out of use.',
  ),
  azureDisk: optional(
    object({ diskName: needed, diskURI: needed, cachingMode: text, fsType, kind: text, readOnly }),
    'A disk of Azure; out of use.',
  ),
  azureFile: optional(
    object({ secretName: needed, shareName: needed, readOnly }),
    'A share of Azure; out of use.',
  ),
  cephfs: optional(
    object({ monitors, path: text, user: text, secretFile: text, secretRef, readOnly }),
    'A Ceph file system; out of use.',
  ),
  cinder: optional(
    object({ volumeID: needed, fsType, readOnly, secretRef }),
    'A disk of OpenStack; out of use.',
  ),
  fc: optional(
    object({
      targetWWNs: optional(list(string()), 'The names of the targets.'),
      wwids: optional(list(string()), 'The identifiers of the volume, instead of targets.'),
      lun: optional(int32(), 'The number of the unit.'),
      fsType,
      readOnly,
    }),
    'A Fibre Channel disk.',
  ),
  flexVolume: optional(
    object({
      driver: needed,
      fsType,
      readOnly,
      secretRef,
      options: optional(map(string()), 'Settings for the driver.'),
    }),
    'A volume of a driver on the node; out of use.',
  ),
  flocker: optional(object({ datasetName: text, datasetUUID: text }), 'A Flocker volume; out of use.'),
  gcePersistentDisk: optional(
    object({
      pdName: needed,
      fsType,
      partition: optional(int32(), 'The partition on it.', 'the whole disk'),
      readOnly,
    }),
    'A disk of Google Cloud; out of use.',
  ),
  gitRepo: optional(
    object({ repository: needed, revision: text, directory: text }),
    'A Git repository; out of use, clone it in an init container.',
  ),
  glusterfs: optional(object({ endpoints: needed, path: needed, readOnly }), 'A Gluster volume; out of use.'),
  iscsi: optional(
    object({
      targetPortal: needed,
      iqn: needed,
      lun: required(int32(), 'The number of the unit.'),
      iscsiInterface: text,
      initiatorName: text,
      portals: optional(list(string()), 'Further portals.'),
      chapAuthDiscovery: optional(boolean(), 'Asks for CHAP when looking for targets.', 'false'),
      chapAuthSession: optional(boolean(), 'Asks for CHAP in sessions.', 'false'),
      secretRef,
      fsType,
      readOnly,
    }),
    'A disk by iSCSI.',
  ),
  photonPersistentDisk: optional(object({ pdID: needed, fsType }), 'A disk of Photon; out of use.'),
  portworxVolume: optional(object({ volumeID: needed, fsType, readOnly }), 'A Portworx volume; out of use.'),
  quobyte: optional(
    object({ registry: needed, volume: needed, user: text, group: text, tenant: text, readOnly }),
    'A Quobyte volume; out of use.',
  ),
  rbd: optional(
    object({
      monitors,
      image: needed,
      pool: text,
      user: text,
      keyring: text,
      secretRef,
      fsType,
      readOnly,
    }),
    'A block device of Ceph; out of use.',
  ),
  scaleIO: optional(
    object({
      gateway: needed,
      system: needed,
      secretRef: required(secretRef.schema, 'The Secret for access.'),
      sslEnabled: optional(boolean(), 'Speaks TLS with the gateway.', 'false'),
      protectionDomain: text,
      storagePool: text,
      storageMode: text,
      volumeName: text,
      fsType,
      readOnly,
    }),
    'A ScaleIO volume; out of use.',
  ),
  storageos: optional(
    object({ volumeName: text, volumeNamespace: text, secretRef, fsType, readOnly }),
    'A StorageOS volume; out of use.',
  ),
  vsphereVolume: optional(
    object({ volumePath: needed, storagePolicyName: text, storagePolicyID: text, fsType }),
    'A disk of vSphere; out of use.',
  ),
};
