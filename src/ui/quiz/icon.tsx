const paths = {
  /** Tick in a disc. */
  right: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM6.7 11.6 12.4 6l-1.2-1.2-4.5 4.4-2-2L3.6 8.400z',
  /** Cross in an octagon. */
  wrong:
    'M4.700 0h6.600L16 4.700v6.600L11.300 16H4.700L0 11.300V4.700ZM5.200 4.200l-1 1L7 8l-2.800 2.800 1 1L8 9l2.800 2.800 1-1L9 8l2.800-2.800-1-1L8 7Z',
} as const;

/** The signs of right and wrong; what they mean stands beside them in words. */
export function Icon({ of }: { readonly of: keyof typeof paths }) {
  return (
    <svg class={`quiz-icon is-${of}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill-rule="evenodd" d={paths[of]} />
    </svg>
  );
}
