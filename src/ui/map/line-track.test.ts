import { describe, expect, it } from 'vitest';
import { layOut } from './layout.ts';
import { layLines } from './line-track.ts';
import type { MapModel, Orientation } from './map-model.ts';

const model: MapModel = {
  title: 'A canary',
  stations: [
    { id: 'web', kind: 'service', name: 'web', sidecar: true, along: 0, across: 1 },
    { id: 'v1', kind: 'service', name: 'catalog', version: 'v1', sidecar: true, along: 1, across: 0 },
    { id: 'v2', kind: 'service', name: 'catalog', version: 'v2', sidecar: true, along: 1, across: 1 },
    { id: 'istiod', kind: 'control-plane', name: 'istiod', along: 2, across: 0 },
  ],
  zones: [{ name: 'shop', stations: ['web', 'v1', 'v2'] }],
  lines: [
    { id: 'one', from: 'web', to: 'v1', state: 'mtls' },
    { id: 'two', from: 'web', to: 'v2', state: 'mtls' },
    { id: 'config', from: 'istiod', to: 'shop', state: 'config' },
    { id: 'nowhere', from: 'web', to: 'unknown', state: 'mtls' },
  ],
};

describe.each<Orientation>(['wide', 'tall'])('lines of a %s map', (orientation) => {
  const layout = layOut(model, orientation);
  const { lines, points } = layLines(model, layout);

  it('run at right angles', () => {
    for (const { track } of lines) {
      for (const { kind, from, to } of track) {
        if (kind === 'straight') expect(from.x === to.x || from.y === to.y).toBe(true);
      }
    }
  });

  it('join capsules, and stay off the stations', () => {
    for (const { line, track } of lines.filter(({ line }) => line.state === 'mtls')) {
      const to = layout.stations.get(line.to);
      const end = track.at(-1)?.to;
      expect(to?.capsule).toBeDefined();
      const gap =
        orientation === 'wide'
          ? Number(to?.capsule?.x) - Number(end?.x)
          : Number(to?.capsule?.y) - Number(end?.y);
      expect(gap).toBeCloseTo(0);
    }
  });

  it('part at one ring, and leave out what leads nowhere', () => {
    expect(points).toHaveLength(1);
    expect(lines.map(({ line }) => line.id)).toEqual(['one', 'two', 'config']);
  });

  it('stay in the view', () => {
    const { x, y, width, height } = layout.view;
    for (const { track } of lines) {
      for (const { to } of track) {
        expect(to.x).toBeGreaterThanOrEqual(x);
        expect(to.x).toBeLessThanOrEqual(x + width);
        expect(to.y).toBeGreaterThanOrEqual(y);
        expect(to.y).toBeLessThanOrEqual(y + height);
      }
    }
  });
});
