import type { MapDot } from './map-model.ts';

const svg = 'http://www.w3.org/2000/svg';
const lengths = new WeakMap<SVGPathElement, { readonly d: string; readonly length: number }>();

/**
 * Puts the requests of a drawn map where they are now. It works on the drawing alone, so that a page can move requests
 * without loading what drew the map.
 */
export function moveDots(picture: Element, dots: readonly MapDot[]): void {
  const group = picture.querySelector('.map-dots');
  if (!group) return;
  while (group.childElementCount < dots.length) {
    const circle = document.createElementNS(svg, 'circle');
    circle.setAttribute('r', '5.5');
    group.append(circle);
  }
  for (const [index, circle] of [...group.children].entries()) {
    const dot = dots[index];
    const ride = dot && picture.querySelector<SVGPathElement>(`[data-line="${dot.line}"]`);
    circle.setAttribute('visibility', ride ? 'visible' : 'hidden');
    if (!dot || !ride) continue;
    const { x, y } = ride.getPointAtLength(lengthOf(ride) * dot.share);
    circle.setAttribute('class', dot.identity ? 'map-dot' : 'map-dot map-hollow');
    circle.setAttribute('cx', x.toFixed(1));
    circle.setAttribute('cy', y.toFixed(1));
  }
}

function lengthOf(ride: SVGPathElement): number {
  const d = ride.getAttribute('d') ?? '';
  const known = lengths.get(ride);
  if (known?.d === d) return known.length;
  const length = ride.getTotalLength();
  lengths.set(ride, { d, length });
  return length;
}
