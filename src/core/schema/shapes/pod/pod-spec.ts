import {
  boolean,
  int32,
  integer,
  list,
  map,
  object,
  oneOfWords,
  optional,
  quantity,
  required,
  string,
} from '../../build.ts';
import { dnsLabel, dnsSubdomain, labels } from '../names.ts';
import { affinity } from './affinity.ts';
import { container, ephemeralContainer, initContainer } from './container.ts';
import { mountsHaveVolumes, namesAreUnique } from './pod-constraints.ts';
import { resourceRequirements } from './resources.ts';
import { dnsConfig, tolerations, topologySpread } from './scheduling.ts';
import { podSecurity } from './security-context.ts';
import { volumes } from './volume.ts';

const byName = (what: string) =>
  list(object({ name: required(dnsSubdomain, `The name of the ${what}.`) }), { mapKeys: ['name'] });

/**
 * A pod: containers that share network and volumes.
 * Checked beyond structure as far as learners meet it; the API server does so in Go:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export const podSpec = object(
  {
    containers: required(
      list(container, { minItems: 1, mapKeys: ['name'] }),
      'The containers that run side by side; they share address, ports and volumes.',
    ),
    initContainers: optional(
      list(initContainer, { mapKeys: ['name'] }),
      'Containers that run before the others; with `restartPolicy: Always`, native sidecars.',
    ),
    ephemeralContainers: optional(
      list(ephemeralContainer, { mapKeys: ['name'] }),
      'Containers added to a running pod to look around.',
    ),
    volumes: optional(volumes, 'What containers can mount.'),
    restartPolicy: optional(
      oneOfWords('Always', 'OnFailure', 'Never'),
      'When containers that end are started again.',
      'Always',
    ),
    serviceAccountName: optional(
      dnsSubdomain,
      'The service account it runs as; with Istio, its identity in the mesh.',
      'default',
    ),
    serviceAccount: optional(string(), 'Out of use; write `serviceAccountName`.'),
    automountServiceAccountToken: optional(boolean(), 'Whether it gets the token of the account.', 'true'),
    terminationGracePeriodSeconds: optional(
      integer({ minimum: 0 }),
      'How long it may take to end when asked to.',
      '30',
    ),
    activeDeadlineSeconds: optional(
      integer({ minimum: 1, maximum: 2147483647 }),
      'How long it may run at all.',
      'no limit',
    ),
    nodeSelector: optional(labels, 'Labels that its node must have.'),
    nodeName: optional(dnsSubdomain, 'Its node, past the scheduler.'),
    affinity: optional(affinity, 'Which nodes it wants, and near which pods.'),
    tolerations: optional(tolerations, 'Taints of nodes that it puts up with.'),
    topologySpreadConstraints: optional(topologySpread, 'How pods like it are spread.'),
    schedulerName: optional(string(), 'The scheduler that finds its node.', 'default-scheduler'),
    schedulingGates: optional(byName('gate'), 'What must be lifted before it is scheduled.'),
    schedulingGroup: optional(
      object({ podGroupName: optional(dnsSubdomain, 'The name of the group.') }),
      'The group of pods it is scheduled with.',
    ),
    priorityClassName: optional(string(), 'The class of its priority.'),
    priority: optional(int32(), 'Its priority; set from the class.'),
    preemptionPolicy: optional(
      oneOfWords('PreemptLowerPriority', 'Never'),
      'Whether pods of less priority make room for it.',
      'PreemptLowerPriority',
    ),
    securityContext: optional(podSecurity, 'What its containers may do, unless they say otherwise.'),
    hostNetwork: optional(boolean(), 'Uses the network of the node; no sidecar is injected then.', 'false'),
    hostPID: optional(boolean(), 'Sees the processes of the node.', 'false'),
    hostIPC: optional(boolean(), 'Shares memory with processes of the node.', 'false'),
    hostUsers: optional(boolean(), 'Shares user ids with the node.', 'true'),
    shareProcessNamespace: optional(boolean(), 'Lets its containers see each other’s processes.', 'false'),
    hostname: optional(dnsLabel, 'Its host name.', 'the name of the pod'),
    subdomain: optional(dnsLabel, 'The Service that gives it a name of its own in DNS.'),
    setHostnameAsFQDN: optional(boolean(), 'Makes the host name the whole name.', 'false'),
    hostnameOverride: optional(string({ maxLength: 64 }), 'A host name that wins over all others.'),
    dnsPolicy: optional(
      oneOfWords('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
      'Where names are looked up.',
      'ClusterFirst',
    ),
    dnsConfig: optional(dnsConfig, 'Further settings for looking up names.'),
    hostAliases: optional(
      list(
        object({
          ip: required(string({ minLength: 1 }), 'The address.'),
          hostnames: optional(list(string()), 'Its names.'),
        }),
      ),
      'Lines for /etc/hosts.',
    ),
    enableServiceLinks: optional(boolean(), 'Adds a variable for each Service of the namespace.', 'true'),
    imagePullSecrets: optional(
      list(object({ name: optional(string(), 'The name of the Secret.') })),
      'Secrets for fetching the images.',
    ),
    readinessGates: optional(
      list(object({ conditionType: required(string({ minLength: 1 }), 'The condition of the pod.') })),
      'Conditions that must be true before it counts as ready.',
    ),
    runtimeClassName: optional(dnsSubdomain, 'The runtime of its containers.'),
    os: optional(
      object({ name: required(oneOfWords('linux', 'windows'), 'linux or windows.') }),
      'The operating system it is for.',
    ),
    overhead: optional(map(quantity()), 'What the runtime itself needs; set from its class.'),
    resources: optional(resourceRequirements, 'What all containers together ask for and may use.'),
    resourceClaims: optional(
      list(
        object(
          {
            name: required(dnsLabel, 'The name, by which containers use it.'),
            resourceClaimName: optional(string(), 'A claim that is there.'),
            resourceClaimTemplateName: optional(string(), 'A template that a claim is made from.'),
          },
          { oneOf: [['resourceClaimName', 'resourceClaimTemplateName']] },
        ),
        { mapKeys: ['name'] },
      ),
      'Devices it claims.',
    ),
  },
  { constraints: [namesAreUnique, mountsHaveVolumes] },
);
