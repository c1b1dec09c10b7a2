import { h, hydrate } from 'preact';
import { Plate, type PlateData } from './plate.tsx';
import type { TrafficRunner } from './run-traffic.ts';

/** Makes the plate that the build has drawn into one that can be used: switches, editor, event list. */
export function mountShopEditor(root: HTMLElement, data: PlateData, runner: TrafficRunner): void {
  hydrate(h(Plate, { ...data, runner }), root);
}
