import type { Fields } from '../../core/schema/schema.ts';
import { httpFilters } from '../../core/schema/shapes/gateway-api/http-filters.ts';
import { jobSpec } from '../../core/schema/shapes/job-spec.ts';
import { labelSelector } from '../../core/schema/shapes/label-selector.ts';
import { objectMeta } from '../../core/schema/shapes/object-meta.ts';
import { container, ephemeralContainer, initContainer } from '../../core/schema/shapes/pod/container.ts';
import { podSpec } from '../../core/schema/shapes/pod/pod-spec.ts';
import { probe } from '../../core/schema/shapes/pod/probe.ts';
import { containerSecurity, podSecurity } from '../../core/schema/shapes/pod/security-context.ts';
import { volumes } from '../../core/schema/shapes/pod/volume.ts';
import { volumeClaimSpec } from '../../core/schema/shapes/pod/volume-claim.ts';
import { trafficPolicy } from '../../core/schema/shapes/traffic-policy.ts';

/** A part that several kinds have in common, with a page of its own instead of a copy on each of theirs. */
export interface Shape {
  readonly slug: string;
  readonly title: string;
  readonly doc: string;
  readonly link: string;
  readonly schema: { readonly fields: Fields; readonly constraints?: readonly ShapeConstraint[] };
}

interface ShapeConstraint {
  readonly message: string;
  readonly remedy: string;
}

const pods = 'https://kubernetes.io/docs/concepts/workloads/pods/';
const security = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/';

export const shapes: readonly Shape[] = [
  {
    slug: 'object-meta',
    title: 'Metadata',
    doc: 'Name, namespace, labels and annotations: what every resource has.',
    link: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    schema: objectMeta,
  },
  {
    slug: 'pod-spec',
    title: 'Pod spec',
    doc: 'What a pod is made of. It stands in a Pod, and in the template of every kind that makes pods.',
    link: pods,
    schema: podSpec,
  },
  {
    slug: 'container',
    title: 'Container',
    doc: 'One of the containers that run side by side in a pod.',
    link: 'https://kubernetes.io/docs/concepts/containers/',
    schema: container,
  },
  {
    slug: 'init-container',
    title: 'Init container and native sidecar',
    doc: 'A container that runs before the others. With restartPolicy Always it is a native sidecar, which keeps running beside them.',
    link: `${pods}sidecar-containers/`,
    schema: initContainer,
  },
  {
    slug: 'ephemeral-container',
    title: 'Ephemeral container',
    doc: 'A container that is added to a running pod to look around.',
    link: `${pods}ephemeral-containers/`,
    schema: ephemeralContainer,
  },
  {
    slug: 'probe',
    title: 'Probe',
    doc: 'A question that is asked of a container again and again: is it alive, is it ready, has it started.',
    link: 'https://kubernetes.io/docs/concepts/workloads/pods/probes/',
    schema: probe,
  },
  {
    slug: 'volume',
    title: 'Volume',
    doc: 'A folder that containers of a pod can mount, and where its files come from.',
    link: 'https://kubernetes.io/docs/concepts/storage/volumes/',
    schema: volumes.items,
  },
  {
    slug: 'volume-claim',
    title: 'Volume claim',
    doc: 'How much storage is wanted, and of which kind.',
    link: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
    schema: volumeClaimSpec,
  },
  {
    slug: 'pod-security',
    title: 'Security context of a pod',
    doc: 'What all containers of a pod may do, unless they say otherwise.',
    link: security,
    schema: podSecurity,
  },
  {
    slug: 'container-security',
    title: 'Security context of a container',
    doc: 'What one container may do.',
    link: security,
    schema: containerSecurity,
  },
  {
    slug: 'label-selector',
    title: 'Label selector',
    doc: 'Chooses objects by their labels.',
    link: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
    schema: labelSelector,
  },
  {
    slug: 'job-spec',
    title: 'Job spec',
    doc: 'Pods that run to their end. It stands in a Job, and in the template of a CronJob.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
    schema: jobSpec,
  },
  {
    slug: 'traffic-policy',
    title: 'Traffic policy',
    doc: 'What proxies do with calls to a host, or to a subset of it.',
    link: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy',
    schema: trafficPolicy,
  },
  {
    slug: 'http-route-filter',
    title: 'Filter of an HTTPRoute',
    doc: 'What is done with requests and responses on their way.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/httproute/#filters-optional',
    schema: httpFilters.items,
  },
];

/** The shared part that has these very fields. */
export function shapeOf(fields: Fields): Shape | undefined {
  return shapes.find(({ schema }) => schema.fields === fields);
}
