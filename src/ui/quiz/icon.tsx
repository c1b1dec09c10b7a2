const paths = {
  /** A disc and a tick. */
  right: ['M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0', 'M4.5 8L7 10.5l4.5-5'],
  /** An octagon and a cross. */
  wrong: ['M5 0h6l5 5v6l-5 5H5l-5-5V5z', 'M5 5l6 6M11 5l-6 6'],
} as const;

/** The signs of right and wrong; what they mean stands beside them in words. */
export function Icon({ of }: { readonly of: keyof typeof paths }) {
  return (
    <svg class={`quiz-icon is-${of}`} viewBox="0 0 16 16" aria-hidden="true">
      {paths[of].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
