import { checkSelector } from '../checks/selector.ts';
import type { SpecCheck } from '../review.ts';

export const proxyConfig: readonly SpecCheck[] = [
  (spec, review) => void checkSelector(spec.at('selector'), 'matchLabels', review),
  (spec, { refuse }) => {
    const threads = spec.at('concurrency');
    if (threads.number >= 0) return;
    refuse(
      'connection-pool',
      threads,
      'A negative number of threads.',
      'Write 0 for one thread per core, or more.',
    );
  },
];
