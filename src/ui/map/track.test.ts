import { describe, expect, it } from 'vitest';
import { endOf, pathOf, pointAt, shortened, trackLength, trackThrough } from './track.ts';

const bend = trackThrough(
  [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ],
  20,
);

describe('track', () => {
  it('rounds its corners', () => {
    expect(pathOf(bend)).toBe('M0 0L80 0A20 20 0 0 1 100 20L100 100');
    expect(trackLength(bend)).toBeCloseTo(80 + 10 * Math.PI + 80);
  });

  it('turns the other way to the left', () => {
    const left = trackThrough([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: -100 },
    ]);
    expect(pathOf(left)).toContain('A22 22 0 0 0 ');
  });

  it('finds points on straights and in turns', () => {
    expect(pointAt(bend, 40)).toEqual({ x: 40, y: 0 });
    const middle = pointAt(bend, 80 + 5 * Math.PI);
    expect(middle.x).toBeCloseTo(80 + 20 * Math.SQRT1_2);
    expect(middle.y).toBeCloseTo(20 - 20 * Math.SQRT1_2);
    expect(pointAt(bend, -5)).toEqual({ x: 0, y: 0 });
    expect(pointAt(bend, 999)).toEqual({ x: 100, y: 100 });
  });

  it('shrinks bends that have no room', () => {
    const tight = trackThrough([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 100 },
    ]);
    expect(pathOf(tight)).toBe('M0 0A5 5 0 0 1 5 5L5 100');
  });

  it('ends earlier, and knows where it points', () => {
    expect(endOf(shortened(bend, 30))).toEqual({ x: 100, y: 70, degrees: 90 });
    expect(endOf([])).toEqual({ x: 0, y: 0, degrees: 0 });
  });

  it('is empty without points', () => {
    expect(pathOf(trackThrough([]))).toBe('');
    expect(pointAt([], 3)).toEqual({ x: 0, y: 0 });
  });
});
