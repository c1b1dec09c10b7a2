import type { KindSchema } from './kind-schema.ts';
import { kubernetesGateway } from './kinds/gateway-api/gateway.ts';
import { gatewayClass } from './kinds/gateway-api/gateway-class.ts';
import { grpcRoute } from './kinds/gateway-api/grpc-route.ts';
import { httpRoute } from './kinds/gateway-api/http-route.ts';
import { referenceGrant } from './kinds/gateway-api/reference-grant.ts';
import { tcpRoute } from './kinds/gateway-api/tcp-route.ts';
import { tlsRoute } from './kinds/gateway-api/tls-route.ts';
import { configMap } from './kinds/kubernetes/config-map.ts';
import { cronJob } from './kinds/kubernetes/cron-job.ts';
import { daemonSet } from './kinds/kubernetes/daemon-set.ts';
import { deployment } from './kinds/kubernetes/deployment.ts';
import { job } from './kinds/kubernetes/job.ts';
import { namespace } from './kinds/kubernetes/namespace.ts';
import { pod } from './kinds/kubernetes/pod.ts';
import { replicaSet } from './kinds/kubernetes/replica-set.ts';
import { secret } from './kinds/kubernetes/secret.ts';
import { service } from './kinds/kubernetes/service.ts';
import { serviceAccount } from './kinds/kubernetes/service-account.ts';
import { statefulSet } from './kinds/kubernetes/stateful-set.ts';

const kinds: readonly KindSchema[] = [
  configMap,
  cronJob,
  daemonSet,
  deployment,
  job,
  namespace,
  pod,
  replicaSet,
  secret,
  service,
  serviceAccount,
  statefulSet,
  gatewayClass,
  kubernetesGateway,
  httpRoute,
  grpcRoute,
  tcpRoute,
  tlsRoute,
  referenceGrant,
];

/** The kinds of Kubernetes and of the Gateway API, which is Kubernetes' too. */
export function kubernetesKinds(): readonly KindSchema[] {
  return kinds;
}
