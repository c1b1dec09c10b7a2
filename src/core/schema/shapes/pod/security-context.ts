import { boolean, integer, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';

const id = integer({ minimum: 0, maximum: 2147483647 });
const profile = (what: string) =>
  object(
    {
      type: required(
        oneOfWords('RuntimeDefault', 'Localhost', 'Unconfined'),
        'Which profile: the runtime’s, one on the node, or none.',
      ),
      localhostProfile: optional(string(), `The ${what} profile on the node, for Localhost alone.`),
    },
    {
      constraints: [
        condition(
          'localhostProfile belongs to the type Localhost, and to no other',
          'Add `localhostProfile`, or remove it.',
          ({ type, localhostProfile }) =>
            (type === 'Localhost') === Boolean(localhostProfile) ? undefined : ['localhostProfile'],
        ),
      ],
    },
  );

const shared = {
  runAsUser: optional(id, 'The user id of the process.', 'that of the image'),
  runAsGroup: optional(id, 'The group id of the process.', 'that of the runtime'),
  runAsNonRoot: optional(boolean(), 'Refuses to start as root.', 'false'),
  seccompProfile: optional(profile('seccomp'), 'Which system calls are allowed.'),
  appArmorProfile: optional(profile('AppArmor'), 'What AppArmor allows.'),
  seLinuxOptions: optional(
    object({
      level: optional(string(), 'The level.'),
      role: optional(string(), 'The role.'),
      type: optional(string(), 'The type.'),
      user: optional(string(), 'The user.'),
    }),
    'The SELinux context.',
  ),
  windowsOptions: optional(
    object({
      gmsaCredentialSpec: optional(string(), 'The specification of the group account.'),
      gmsaCredentialSpecName: optional(string(), 'The name of that specification.'),
      hostProcess: optional(boolean(), 'Runs it as a process of the host.'),
      runAsUserName: optional(string(), 'The user of the process.'),
    }),
    'Settings for Windows.',
  ),
};

/** What a container may do; it wins over the same setting of the pod. */
export const containerSecurity = object(
  {
    ...shared,
    allowPrivilegeEscalation: optional(
      boolean(),
      'Whether a process can get more rights than its parent.',
      'true',
    ),
    capabilities: optional(
      object({
        add: optional(list(string()), 'Capabilities it gets, such as `NET_ADMIN`.'),
        drop: optional(list(string()), 'Capabilities it loses; `ALL` for all.'),
      }),
      'Rights of root, one by one.',
      'those of the runtime',
    ),
    privileged: optional(boolean(), 'Gives it the rights of root on the node.', 'false'),
    procMount: optional(oneOfWords('Default', 'Unmasked'), 'How /proc is mounted.', 'Default'),
    readOnlyRootFilesystem: optional(boolean(), 'Keeps it from writing to its own file system.', 'false'),
  },
  {
    constraints: [
      condition(
        'a privileged container can always get more rights',
        'Remove `allowPrivilegeEscalation: false`, or `privileged`.',
        ({ allowPrivilegeEscalation, privileged }) =>
          allowPrivilegeEscalation === false && privileged === true
            ? ['allowPrivilegeEscalation']
            : undefined,
      ),
    ],
  },
);

/** What all containers of a pod may do, unless they say otherwise. */
export const podSecurity = object({
  ...shared,
  fsGroup: optional(id, 'The group that owns the volumes.'),
  fsGroupChangePolicy: optional(
    oneOfWords('OnRootMismatch', 'Always'),
    'When the owner of files in volumes is changed.',
    'Always',
  ),
  seLinuxChangePolicy: optional(
    oneOfWords('Recursive', 'MountOption'),
    'How volumes get their SELinux label.',
    'MountOption',
  ),
  supplementalGroups: optional(list(id), 'Further groups of the process.'),
  supplementalGroupsPolicy: optional(
    oneOfWords('Merge', 'Strict'),
    'Whether groups of the image count too.',
    'Merge',
  ),
  sysctls: optional(
    list(
      object({
        name: required(string({ minLength: 1 }), 'The name of the setting.'),
        value: required(string(), 'Its value.'),
      }),
    ),
    'Settings of the kernel for the pod.',
  ),
});
