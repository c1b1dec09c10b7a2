import { boolean, int32, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { dnsLabel } from '../names.ts';
import { containerPorts } from './container-port.ts';
import { env, envFrom, pullPolicy } from './env.ts';
import { lifecycle, probe } from './probe.ts';
import { resourceRequirements } from './resources.ts';
import { containerSecurity } from './security-context.ts';
import { volumeDevices, volumeMounts } from './volume-mount.ts';

const restartPolicies = oneOfWords('Always', 'OnFailure', 'Never');

const fields = {
  name: required(dnsLabel, 'The name, unique in the pod.'),
  image: required(string({ minLength: 1 }), 'The image it is made from.'),
  imagePullPolicy: optional(
    pullPolicy,
    'When the image is fetched.',
    'Always for the tag latest or none, else IfNotPresent',
  ),
  command: optional(list(string()), 'The program that runs, instead of the entry point of the image.'),
  args: optional(list(string()), 'Arguments for it, instead of those of the image.'),
  workingDir: optional(string(), 'The folder it starts in.', 'that of the image'),
  ports: optional(containerPorts, 'The ports it listens on; left out, they are open all the same.'),
  env: optional(env, 'Variables of its environment.'),
  envFrom: optional(envFrom, 'ConfigMaps and Secrets whose keys all become variables.'),
  resources: optional(resourceRequirements, 'How much CPU and memory it asks for and may use.'),
  resizePolicy: optional(
    list(
      object({
        resourceName: required(oneOfWords('cpu', 'memory'), 'Which resource.'),
        restartPolicy: required(
          oneOfWords('NotRequired', 'RestartContainer'),
          'Whether a change restarts the container.',
        ),
      }),
      { mapKeys: ['resourceName'] },
    ),
    'What happens when its resources are changed while it runs.',
  ),
  volumeMounts: optional(volumeMounts, 'Volumes of the pod that it sees as folders.'),
  volumeDevices: optional(volumeDevices, 'Volumes of the pod that it sees as devices.'),
  livenessProbe: optional(probe, 'Asks whether it is alive; if not, it is restarted.'),
  readinessProbe: optional(probe, 'Asks whether it can take requests; if not, it gets none.'),
  startupProbe: optional(probe, 'Asks whether it has started; the other probes wait for it.'),
  lifecycle: optional(lifecycle, 'What is done after its start and before its end.'),
  securityContext: optional(containerSecurity, 'What it may do; wins over the same setting of the pod.'),
  stdin: optional(boolean(), 'Keeps its standard input open.', 'false'),
  stdinOnce: optional(boolean(), 'Closes standard input after the first use.', 'false'),
  tty: optional(boolean(), 'Gives it a terminal.', 'false'),
  terminationMessagePath: optional(string(), 'The file with its last words.', '/dev/termination-log'),
  terminationMessagePolicy: optional(
    oneOfWords('File', 'FallbackToLogsOnError'),
    'Whether the end of the log stands in for an empty file.',
    'File',
  ),
  restartPolicyRules: optional(
    list(
      object({
        action: required(oneOfWords('Restart', 'RestartAllContainers'), 'What is done.'),
        exitCodes: required(
          object({
            operator: required(oneOfWords('In', 'NotIn'), 'Whether the status is among the values.'),
            values: optional(list(int32(), { maxItems: 255 }), 'The values of the exit status.'),
          }),
          'Which ways to end it is for.',
        ),
      }),
      { maxItems: 20 },
    ),
    'What decides by its exit status whether it is restarted.',
  ),
};

const rulesWantPolicy = condition<{
  readonly restartPolicyRules?: unknown;
  readonly restartPolicy?: unknown;
}>(
  'restartPolicyRules want a restartPolicy beside them',
  'Add `restartPolicy` to the container.',
  ({ restartPolicyRules, restartPolicy }) =>
    restartPolicyRules !== undefined && restartPolicy === undefined ? ['restartPolicy'] : undefined,
);

/** One of the containers that run side by side in a pod. */
export const container = object(
  {
    ...fields,
    restartPolicy: optional(
      restartPolicies,
      'When it is restarted; from Kubernetes 1.35, before that refused here.',
      'that of the pod',
    ),
  },
  { constraints: [rulesWantPolicy] },
);

/** The fields that only make sense for a container that keeps running. */
const whileRunning = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'] as const;

/**
 * A container that runs before the others, one after the other. With `restartPolicy: Always` it is a native sidecar:
 * it keeps running beside them. https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
 */
export const initContainer = object(
  {
    ...fields,
    restartPolicy: optional(
      restartPolicies,
      'Always makes it a native sidecar, which starts before the other containers and keeps running beside them.',
      'that of the pod',
    ),
  },
  {
    constraints: [
      rulesWantPolicy,
      condition(
        'probes and lifecycle need restartPolicy: Always on an init container',
        'Add `restartPolicy: Always` to make it a sidecar, or remove the field.',
        (one) => {
          if (one.restartPolicy === 'Always') return undefined;
          const wrong = whileRunning.find((field) => one[field] !== undefined);
          return wrong && [wrong];
        },
      ),
    ],
  },
);

/** A container that is added to a running pod to look around; not part of what is applied. */
export const ephemeralContainer = object({
  ...fields,
  restartPolicy: optional(restartPolicies, 'Not allowed for these containers.'),
  targetContainerName: optional(string(), 'The container whose processes it sees.'),
});
