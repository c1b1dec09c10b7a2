import { checkAttachment } from '../checks/target-refs.ts';
import type { SpecCheck } from '../review.ts';
import { checkAccessLogging } from '../telemetry/access-logging.ts';
import { checkMetrics } from '../telemetry/metrics.ts';
import { checkTracing } from '../telemetry/tracing.ts';

export const telemetry: readonly SpecCheck[] = [
  checkAttachment,
  checkMetrics,
  checkTracing,
  checkAccessLogging,
];
