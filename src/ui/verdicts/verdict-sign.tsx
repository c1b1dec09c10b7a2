export type VerdictKind = 'passed' | 'warned' | 'failed' | 'waiting';

const outlines: Readonly<Record<VerdictKind, string>> = {
  passed: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  warned: 'M0-8L9 7.6H-9Z',
  failed: 'M-3.5-8.4H3.5L8.4-3.5V3.5L3.5 8.4H-3.5L-8.4 3.5V-3.5Z',
  waiting: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
};
const marks: Readonly<Record<VerdictKind, string>> = {
  passed: 'M-3.6 0.2L-1 2.9L3.8-2.6',
  warned: 'M0-2.6V2.4M0 5V5.1',
  failed: 'M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8',
  waiting: '',
};

/** The sign of a verdict; it stands beside the verdict's name, so it says nothing aloud. */
export function VerdictSign({ kind }: { readonly kind: VerdictKind }) {
  return (
    <svg
      class="verdict-sign"
      data-verdict={kind}
      viewBox="-10 -10 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path class="verdict-outline" d={outlines[kind]} />
      {marks[kind] && <path class="verdict-mark" d={marks[kind]} />}
    </svg>
  );
}
