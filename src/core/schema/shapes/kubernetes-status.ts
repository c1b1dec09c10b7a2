import { optional, preserved } from '../build.ts';

/** What Kubernetes reports back; nobody writes it by hand, and the API server drops it on apply. */
export const kubernetesStatus = optional(preserved(), 'What Kubernetes reports back.');
