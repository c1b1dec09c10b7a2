import type { MapLayout, PlacedStation } from './layout.ts';
import { stopBefore, stopSign } from './line-stop.ts';
import type { MapLine, MapModel, Orientation } from './map-model.ts';
import { type Point, shortened, type Track, trackThrough } from './track.ts';

/** A line with its way over the map. */
export interface PlacedLine {
  readonly line: MapLine;
  readonly track: Track;
  /** The way of a request: from the middle of one sign to that of the next, or to the buffer stop. */
  readonly ride: Track;
}

/** The points where lines part. */
export interface PlacedLines {
  readonly lines: readonly PlacedLine[];
  readonly points: readonly Point[];
}

/** From where a line leaves a station to where it may turn: the ring of the points stands there. */
const turnAfter = { wide: 34, tall: 26 } as const;

/** Leads every line at right angles from station to station. */
export function layLines(model: MapModel, layout: MapLayout): PlacedLines {
  const traffic = model.lines.filter(({ state }) => state !== 'config');
  const leaving = Map.groupBy(traffic, ({ from }) => from);
  const points = [...leaving].flatMap(([id, lines]) => {
    const from = layout.stations.get(id);
    return from && lines.length > 1 ? [turningPoint(from, layout.orientation)] : [];
  });
  const lines = model.lines.flatMap((line): PlacedLine[] => {
    const corners = line.state === 'config' ? configLine(line, layout) : trafficLine(line, layout);
    if (corners.length < 2) return [];
    const track = trackThrough(corners);
    return [{ line, track, ride: rideOf(line, corners, track, layout) }];
  });
  return { lines, points };
}

function rideOf(line: MapLine, corners: readonly Point[], track: Track, { stations }: MapLayout): Track {
  const [start, end] = [stations.get(line.from)?.centre, stations.get(line.to)?.centre];
  const inner = corners.slice(1, -1);
  if (!start || !end) return track;
  if (!stopSign(line)) return trackThrough([start, ...inner, end]);
  return shortened(trackThrough([start, ...corners.slice(1)]), stopBefore(track) + 4);
}

function trafficLine({ from, to }: MapLine, { stations, orientation }: MapLayout): readonly Point[] {
  const [start, end] = [stations.get(from), stations.get(to)];
  if (!start || !end) return [];
  const leave = shifted(start.centre, start.reach, orientation);
  const enter = shifted(end.centre, -end.reach, orientation);
  const turn = turningPoint(start, orientation);
  const straight = orientation === 'wide' ? leave.y === enter.y : leave.x === enter.x;
  if (straight) return [leave, enter];
  const corner = orientation === 'wide' ? { x: turn.x, y: enter.y } : { x: enter.x, y: turn.y };
  return [leave, turn, corner, enter];
}

/** Config goes straight to the nearest edge of a zone, or of a station. */
function configLine({ from, to }: MapLine, { stations, zones }: MapLayout): readonly Point[] {
  const start = stations.get(from);
  const target = zones.find(({ name }) => name === to)?.box ?? stations.get(to)?.box;
  if (!start || !target) return [];
  const { centre, box } = start;
  const above = centre.x > target.x && centre.x < target.x + target.width;
  if (above) {
    const down = target.y > centre.y;
    return [
      { x: centre.x, y: down ? box.y + box.height : box.y },
      { x: centre.x, y: down ? target.y : target.y + target.height },
    ];
  }
  const right = target.x > centre.x;
  return [
    { x: right ? box.x + box.width : box.x, y: centre.y },
    { x: right ? target.x : target.x + target.width, y: centre.y },
  ];
}

function turningPoint({ centre, reach }: PlacedStation, orientation: Orientation): Point {
  return shifted(centre, reach + turnAfter[orientation], orientation);
}

function shifted({ x, y }: Point, by: number, orientation: Orientation): Point {
  return orientation === 'wide' ? { x: x + by, y } : { x, y: y + by };
}
