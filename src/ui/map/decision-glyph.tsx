import type { DecisionKind } from './map-model.ts';

/** Each decision has an outline of its own and a mark in it, so that it is known without its colour. */
const glyphs: Readonly<Record<DecisionKind, { readonly outline: string; readonly mark: string }>> = {
  routed: { outline: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z', mark: 'M-4.5 0h8M0.2-3.6L3.8 0L0.2 3.6' },
  redirected: { outline: 'M0-10L10 0L0 10L-10 0Z', mark: 'M-3.2 4.2V-0.2H3.4M0.8-3.2L3.8-0.2L0.8 2.8' },
  responded: {
    outline:
      'M-5.5-9H5.5A3.5 3.5 0 0 1 9-5.5V5.5A3.5 3.5 0 0 1 5.5 9H-5.5A3.5 3.5 0 0 1-9 5.5V-5.5A3.5 3.5 0 0 1-5.5-9Z',
    mark: 'M4.2-3.8V1.4H-3.6M-0.6-1.8L-4 1.4L-0.6 4.6',
  },
  denied: { outline: 'M-4-9.6H4L9.6-4V4L4 9.6H-4L-9.6 4V-4Z', mark: 'M-4.6 0H4.6' },
  unroutable: {
    outline: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z',
    mark: 'M-2.6-1.9A2.7 2.7 0 1 1 1.1 0.3C0.3 0.7 0 1.1 0 2M0 4.5V4.6',
  },
  failed: { outline: 'M0-9.2L10 8.4H-10Z', mark: 'M0-3.6V2.6M0 5.5V5.6' },
};

/** The sign of a decision around the origin, 20 units wide; for use inside a drawing. */
export function DecisionGlyph({ kind }: { readonly kind: DecisionKind }) {
  const { outline, mark } = glyphs[kind];
  return (
    <g class="decision" data-decision={kind}>
      <path class="decision-outline" d={outline} />
      <path class="decision-mark" d={mark} />
    </g>
  );
}
