import type { MapModel, MapPlace, MapStation, Orientation } from './map-model.ts';
import type { Point } from './track.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A station with its place on the map: the box of its sign, the capsule of its proxy, and where lines run. */
export interface PlacedStation {
  readonly station: MapStation;
  readonly box: Box;
  readonly capsule: Box | undefined;
  /** The middle of what lines run through. */
  readonly centre: Point;
  /** From the middle to where lines enter and leave. */
  readonly reach: number;
}

interface PlacedZone {
  readonly name: string;
  readonly box: Box;
}

export interface MapLayout {
  readonly orientation: Orientation;
  readonly view: Box;
  readonly stations: ReadonlyMap<string, PlacedStation>;
  readonly zones: readonly PlacedZone[];
}

/** Sizes of the signs. A tall map turns the capsule, so that lines still run through it lengthwise. */
const sizes = {
  wide: {
    along: 156,
    across: 108,
    station: { width: 112, height: 38 },
    capsule: { width: 56, height: 18 },
    gateway: { width: 24, height: 66 },
  },
  tall: {
    along: 104,
    across: 123,
    station: { width: 88, height: 42 },
    capsule: { width: 18, height: 50 },
    gateway: { width: 66, height: 24 },
  },
} as const;

/** Between a station and its capsule: the length of the two struts. */
export const strut = 6;
const outsideWidth = 118;

/** Gives every station and zone its place. Pure arithmetic: the same model gives the same map. */
export function layOut(model: MapModel, orientation: Orientation): MapLayout {
  const stations = new Map(
    model.stations.map((station) => [station.id, placeStation(station, orientation)] as const),
  );
  const zones = model.zones.flatMap(({ name, stations: ids }): PlacedZone[] => {
    const boxes = ids.flatMap((id) => {
      const placed = stations.get(id);
      return placed ? [footprint(placed, orientation)] : [];
    });
    const inner = around(boxes);
    if (!inner) return [];
    const side = orientation === 'wide' ? 26 : 10;
    const box = { ...grown(inner, side, 16), y: inner.y - 38, height: inner.height + 38 + 16 };
    return [{ name, box }];
  });
  const all = [
    ...zones.map(({ box }) => box),
    ...[...stations.values()].map((station) => footprint(station, orientation)),
  ];
  const view = grown(around(all) ?? { x: 0, y: 0, width: 1, height: 1 }, 2, 6);
  return { orientation, view, stations, zones };
}

function placeStation(station: MapStation, orientation: Orientation): PlacedStation {
  const centre = pointOf(orientation === 'tall' ? (station.tall ?? station) : station, orientation);
  const size = sizes[orientation];
  const wide = orientation === 'wide';
  const placed = (box: Box, capsule?: Box, reach = (wide ? box.width : box.height) / 2): PlacedStation => ({
    station,
    box,
    capsule,
    centre,
    reach,
  });
  switch (station.kind) {
    case 'gateway':
      return placed(boxAround(centre, size.gateway));
    case 'control-plane':
      return placed(boxAround(centre, { width: 96, height: 42 }));
    case 'outside':
      return placed(boxAround(centre, { width: wide ? outsideWidth : 104, height: 40 }));
    case 'edge':
      return placed(boxAround(centre, { width: 2, height: 2 }));
    case 'service': {
      if (!station.sidecar) return placed(boxAround(centre, size.station));
      const capsule = boxAround(centre, size.capsule);
      const box = wide
        ? {
            ...boxAround(centre, size.station),
            y: capsule.y - strut - size.station.height,
          }
        : { ...boxAround(centre, size.station), x: capsule.x - strut - size.station.width };
      return placed(box, capsule, (wide ? capsule.width : capsule.height) / 2);
    }
  }
}

/** All the room that a station takes, what is written below or beside it included. */
function footprint({ station, box, capsule }: PlacedStation, orientation: Orientation): Box {
  const own = around(capsule ? [box, capsule] : [box]) ?? box;
  if (station.kind === 'gateway' && station.name) {
    if (orientation === 'tall') return { ...own, width: own.width + 108 };
    return { ...own, x: own.x - 28, width: own.width + 56, height: own.height + 40 };
  }
  if (station.kind === 'edge') return grown(own, orientation === 'wide' ? 0 : 20, 0);
  return station.note ? { ...own, height: own.height + 20 } : own;
}

function pointOf({ along, across }: MapPlace, orientation: Orientation): Point {
  const size = sizes[orientation];
  const [a, c] = [along * size.along, across * size.across];
  return orientation === 'wide' ? { x: a, y: c } : { x: c, y: a };
}

function boxAround({ x, y }: Point, { width, height }: { width: number; height: number }): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function grown({ x, y, width, height }: Box, sides: number, ends: number): Box {
  return { x: x - sides, y: y - ends, width: width + 2 * sides, height: height + 2 * ends };
}

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
