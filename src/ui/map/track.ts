/** A point of a map, in units of its view box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight, or a quarter circle around a corner. */
export interface Piece {
  readonly kind: 'straight' | 'turn';
  readonly from: Point;
  readonly to: Point;
  /** Where the straights on both sides would meet. */
  readonly corner: Point;
  readonly length: number;
}

/** A right-angled line with rounded corners. */
export type Track = readonly Piece[];

/** The track through some points. Neighbouring points share a coordinate; bends shrink where there is no room. */
export function trackThrough(points: readonly Point[], radius = 22): Track {
  const pieces: Piece[] = [];
  let at = points[0];
  if (!at) return pieces;
  for (let index = 1; index < points.length; index++) {
    const [corner, next] = [points[index], points[index + 1]];
    if (!corner) break;
    const room = next ? Math.min(radius, distance(at, corner), distance(corner, next) / 2) : 0;
    const before = towards(corner, at, room);
    if (distance(at, before) > 0) pieces.push(straight(at, before));
    at = before;
    if (!next || room === 0) continue;
    const after = towards(corner, next, room);
    pieces.push({ kind: 'turn', from: before, to: after, corner, length: (Math.PI / 2) * room });
    at = after;
  }
  return pieces;
}

export function trackLength(track: Track): number {
  return track.reduce((sum, { length }) => sum + length, 0);
}

/** The track as the `d` of an SVG path. */
export function pathOf(track: Track): string {
  const [first] = track;
  if (!first) return '';
  const steps = track.map(({ kind, from, to, corner }) => {
    if (kind === 'straight') return `L${at(to)}`;
    const radius = distance(from, corner);
    const clockwise = (corner.x - from.x) * (to.y - corner.y) - (corner.y - from.y) * (to.x - corner.x) > 0;
    return `A${radius} ${radius} 0 0 ${clockwise ? 1 : 0} ${at(to)}`;
  });
  return `M${at(first.from)}${steps.join('')}`;
}

/** The point at a distance from the start; the ends of the track where the distance lies beyond them. */
export function pointAt(track: Track, along: number): Point {
  let rest = Math.max(0, along);
  for (const piece of track) {
    if (rest <= piece.length) return pointOf(piece, piece.length === 0 ? 0 : rest / piece.length);
    rest -= piece.length;
  }
  return track.at(-1)?.to ?? { x: 0, y: 0 };
}

/** The track without the last bit of its last straight. A turn at the end stays whole. */
export function shortened(track: Track, by: number): Track {
  const last = track.at(-1);
  if (last?.kind !== 'straight') return track;
  const to = towards(last.to, last.from, Math.min(by, last.length));
  return [...track.slice(0, -1), { ...last, to, corner: to, length: distance(last.from, to) }];
}

/** The end of a track and the way it points there, in degrees clockwise from the right. */
export function endOf(track: Track): Point & { readonly degrees: number } {
  const last = track.at(-1);
  if (!last) return { x: 0, y: 0, degrees: 0 };
  const from = last.kind === 'straight' ? last.from : last.corner;
  return { ...last.to, degrees: (Math.atan2(last.to.y - from.y, last.to.x - from.x) * 180) / Math.PI };
}

/** A point at some distance from one point towards another. */
export function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  const share = length === 0 ? 0 : by / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function straight(from: Point, to: Point): Piece {
  return { kind: 'straight', from, to, corner: to, length: distance(from, to) };
}

function pointOf({ kind, from, to, corner }: Piece, share: number): Point {
  if (kind === 'straight') return towards(from, to, distance(from, to) * share);
  const centre = { x: from.x + to.x - corner.x, y: from.y + to.y - corner.y };
  const [cos, sin] = [Math.cos((share * Math.PI) / 2), Math.sin((share * Math.PI) / 2)];
  return {
    x: centre.x + (from.x - centre.x) * cos + (to.x - centre.x) * sin,
    y: centre.y + (from.y - centre.y) * cos + (to.y - centre.y) * sin,
  };
}

function at({ x, y }: Point): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return `${round(x)} ${round(y)}`;
}
