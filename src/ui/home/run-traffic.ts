import type { ShopReading } from '../../core/shop/read-shop.ts';
import { moveDots } from '../map/move-dots.ts';
import { countText } from './count-text.ts';
import { runInTraffic, type TrafficView } from './traffic.ts';

/** A page that was away does not catch up: nobody has seen it. */
const longestFrame = 100;
/** Thirty pictures a second are smooth at this pace, and half the work. */
const shortestFrame = 30;
/** Without travel, a look every second is enough. */
const calmStep = 1000;

/** The traffic of the plate, which runs from the first moment on. */
export interface TrafficRunner {
  /** From now on requests are sent through the shop as it is read here. */
  apply(reading: ShopReading): void;
  pause(paused: boolean): void;
  view(): TrafficView;
  /** Calls back whenever a request has ended. Gives the function that ends it. */
  onEnded(listener: (view: TrafficView) => void): () => void;
}

/** Lets requests run over the map in `root`. Who wants less motion gets the counts alone. */
export function runTraffic(root: HTMLElement, start: ShopReading): TrafficRunner {
  let { traffic, view } = runInTraffic(start);
  let reading = start;
  let paused = false;
  let seen = true;
  let last = performance.now();
  const listeners = new Set<(view: TrafficView) => void>();
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  const step = (now: number) => {
    requestAnimationFrame(step);
    if (paused || !seen) {
      last = now;
      return;
    }
    const passed = now - last;
    if (passed < (calm.matches ? calmStep : shortestFrame)) return;
    last = now;
    const before = view.ended;
    view = traffic.advance(calm.matches ? calmStep : Math.min(passed, longestFrame), reading);
    for (const picture of root.querySelectorAll('.map-picture')) {
      // The one that is not shown has no box.
      if (picture.getClientRects().length > 0) moveDots(picture, calm.matches ? [] : view.dots);
    }
    if (view.ended === before) return;
    for (const place of ['catalog-v1', 'catalog-v2']) {
      for (const note of root.querySelectorAll(`[data-station="${place}"] .map-note`)) {
        note.textContent = countText(view.reached.get(place));
      }
    }
    for (const listener of listeners) listener(view);
  };
  new IntersectionObserver(([entry]) => {
    seen = entry?.isIntersecting ?? true;
  }).observe(root);
  requestAnimationFrame(step);

  return {
    apply(after) {
      reading = after;
    },
    pause(after) {
      paused = after;
    },
    view: () => view,
    onEnded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
