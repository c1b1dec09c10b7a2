import type { Verdict } from '../core/validator/report.ts';

/** What the sign of a verdict is drawn from, in a box of 20 around the origin: a filled outline, and a mark on it. */
export const verdictShapes: Readonly<Record<Verdict, { readonly outline: string; readonly mark: string }>> = {
  passed: { outline: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z', mark: 'M-3.6 0.2L-1 2.9L3.8-2.6' },
  warned: { outline: 'M0-8L9 7.6H-9Z', mark: 'M0-2.6V2.4M0 5V5.1' },
  failed: {
    outline: 'M-3.5-8.4H3.5L8.4-3.5V3.5L3.5 8.4H-3.5L-8.4 3.5V-3.5Z',
    mark: 'M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8',
  },
  waiting: { outline: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z', mark: '' },
};
