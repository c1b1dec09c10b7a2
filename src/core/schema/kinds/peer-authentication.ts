import { map, object, oneOfWords, optional } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { selector } from '../shapes/policy-attachment.ts';

const mutualTls = object({
  mode: optional(
    oneOfWords('UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'),
    'Whether the sidecar proxy takes plaintext, mTLS or both.',
    'inherited from the namespace or the mesh, else PERMISSIVE',
  ),
});

const isPort = (key: string) => /^[-+]?\d+$/.test(key) && Number(key) > 0 && Number(key) <= 65535;

export const peerAuthentication = defineKind(
  {
    kind: 'PeerAuthentication',
    group: 'security.istio.io',
    versions: ['v1', 'v1beta1'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object(
          {
            selector,
            mtls: optional(mutualTls, 'The mTLS mode of all ports without a mode of their own.'),
            portLevelMtls: optional(
              map(mutualTls, {
                minProperties: 1,
                constraints: [
                  {
                    message: 'port must be between 1-65535',
                    remedy: 'Write the number of a port that the container listens on as the key.',
                    holds: (ports) => Object.keys(ports).every(isPort),
                  },
                ],
              }),
              'The mTLS mode of single ports, by the number the container listens on.',
            ),
          },
          {
            constraints: [
              {
                message: 'portLevelMtls requires selector',
                remedy: 'Add `selector.matchLabels` for the workloads whose ports these are.',
                holds: ({ portLevelMtls, selector: chosen }) =>
                  portLevelMtls === undefined || Object.keys(chosen?.matchLabels ?? {}).length > 0,
              },
            ],
          },
        ),
        'What connections the workloads take.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Says whether workloads take plaintext, mTLS or both from those who call them.',
    link: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  },
);
