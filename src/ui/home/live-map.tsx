import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ShopReading } from '../../core/shop/read-shop.ts';
import { MeshMap } from '../map/mesh-map.tsx';
import { EventList } from './event-list.tsx';
import { shopMap } from './shop-map.ts';
import { runInTraffic } from './traffic.ts';

/** The same traffic at every visit, and the same picture in the build. */
const seed = 4;
/** A page that was away does not catch up: nobody has seen it. */
const longestFrame = 100;

interface Props {
  readonly reading: ShopReading;
  readonly running: boolean;
  readonly showEvents: boolean;
}

/** The shop's map with requests moving over it. Who wants less motion gets the counts and the list alone. */
export function LiveMap({ reading, running, showEvents }: Props) {
  const first = useMemo(() => runInTraffic(seed, reading), []);
  const [view, setView] = useState(first.view);
  const [still, setStill] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const current = useRef(reading);
  current.current = reading;

  useEffect(() => {
    if (!running || !root.current) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    let seen = true;
    let last = performance.now();
    let frame = 0;
    const step = (now: number) => {
      frame = requestAnimationFrame(step);
      const passed = now - last;
      // Without travel a look every second is enough.
      if (!seen || (calm.matches && passed < 1000)) return;
      last = now;
      setStill(calm.matches);
      setView(first.traffic.advance(calm.matches ? 1000 : Math.min(passed, longestFrame), current.current));
    };
    const observer = new IntersectionObserver(([entry]) => {
      seen = entry?.isIntersecting ?? true;
      last = performance.now();
    });
    observer.observe(root.current);
    frame = requestAnimationFrame(step);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [running]);

  const counts = `${view.reached.get('catalog-v1')} ${view.reached.get('catalog-v2')}`;
  const model = useMemo(() => shopMap(reading, view.reached), [reading, counts]);
  return (
    <div class="live-map" ref={root}>
      <MeshMap model={model} dots={still ? [] : view.dots} />
      {showEvents && <EventList ended={view.ended} />}
    </div>
  );
}
