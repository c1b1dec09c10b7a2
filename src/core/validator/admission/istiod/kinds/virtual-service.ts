import { checkExportTo } from '../checks/export-to.ts';
import type { SpecCheck } from '../review.ts';
import { checkClaimRoutes } from '../virtual-service/claim-routes.ts';
import { checkDelegate, checkHasRoutes } from '../virtual-service/delegation.ts';
import { checkGateways, checkHosts } from '../virtual-service/hosts.ts';
import { checkHttpRoutes } from '../virtual-service/http-route.ts';
import { checkTcpRoutes, checkTlsRoutes } from '../virtual-service/l4-routes.ts';
import { checkUnreachable } from '../virtual-service/unreachable.ts';

export const virtualService: readonly SpecCheck[] = [
  checkDelegate,
  checkGateways,
  checkClaimRoutes,
  checkHosts,
  checkHasRoutes,
  checkHttpRoutes,
  checkTlsRoutes,
  checkTcpRoutes,
  (spec, review) => checkExportTo(spec.at('exportTo'), {}, review),
  checkUnreachable,
];
