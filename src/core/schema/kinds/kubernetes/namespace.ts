import { list, object, optional, string } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

export const namespace = defineKind(
  {
    kind: 'Namespace',
    group: '',
    versions: ['v1'],
    scope: 'cluster',
    name: 'dns-label',
    fields: {
      spec: optional(
        object({
          finalizers: optional(list(string()), 'Who must agree before it is removed.', 'kubernetes'),
        }),
        'Seldom written by hand.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'A part of the cluster with names of its own. Its labels turn sidecar injection on for all its pods.',
    link: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  },
);
