import { type Piece, type Point, pathOf, pointAt, type Track, towards } from './track.ts';

const waveLength = 18;
const waveHeight = 15;
const mostWaves = 5;

/** The longest straight of a track: waves, loops and notes have their place on it. */
export function longestStraight(track: Track): Piece | undefined {
  const straights = track.filter(({ kind }) => kind === 'straight');
  return straights.toSorted((a, b) => b.length - a.length)[0];
}

/** The track with a wave in the middle of its longest straight, as the `d` of a path. */
export function wavePath(track: Track): string {
  const piece = longestStraight(track);
  if (!piece) return pathOf(track);
  const count = Math.max(1, Math.min(mostWaves, Math.floor((piece.length - 24) / waveLength)));
  const first = (piece.length - count * waveLength) / 2;
  const halves = Array.from({ length: count * 2 }, (_, index) => {
    const start = first + (index * waveLength) / 2;
    const control = beside(piece, start + waveLength / 4, index % 2 === 0 ? -waveHeight : waveHeight);
    const end = beside(piece, start + waveLength / 2, 0);
    return `Q${control.x} ${control.y} ${end.x} ${end.y}`;
  });
  const begin = beside(piece, first, 0);
  const index = track.indexOf(piece);
  const lead = index > 0 ? pathOf(track.slice(0, index)) : `M${piece.from.x} ${piece.from.y}`;
  const rest = track.slice(index + 1);
  const tail = rest.length > 0 ? pathOf(rest).replace(/^M/, 'L') : '';
  return `${lead}L${begin.x} ${begin.y}${halves.join('')}L${piece.to.x} ${piece.to.y}${tail}`;
}

/** The centres of the two loops of a retried line, which touch it. */
export function loopsOn(track: Track): readonly Point[] {
  const piece = longestStraight(track);
  if (!piece) return [];
  return [-14, 18].map((by) => beside(piece, piece.length / 2 + by, -11));
}

/** A point of a straight, moved off it: to the left of its way where `off` is negative. */
function beside(piece: Piece, along: number, off: number): Point {
  const at = pointAt([piece], along);
  const ahead = towards(piece.from, piece.to, 1);
  const [dx, dy] = [ahead.x - piece.from.x, ahead.y - piece.from.y];
  return { x: at.x - dy * off, y: at.y + dx * off };
}
