import { useMemo } from 'preact/hooks';
import { layOut } from './layout.ts';
import { LineLabels, LineSign } from './line-sign.tsx';
import { layLines } from './line-track.ts';
import type { MapModel, Orientation } from './map-model.ts';
import { StationSign } from './station-sign.tsx';
import { pointAt, trackLength } from './track.ts';

/** A request on its way. */
export interface MapDot {
  /** Id of the line it is on. */
  readonly line: string;
  /** How much of the line lies behind it, from 0 to 1. */
  readonly share: number;
  /** Whether it carries an identity that the other side can check: filled with one, hollow without. */
  readonly identity: boolean;
}

interface Props {
  readonly model: MapModel;
  readonly orientation: Orientation;
  readonly dots?: readonly MapDot[];
}

/** One drawing of a map. All but the dots is made anew only when the model changes. */
export function MapPicture({ model, orientation, dots = [] }: Props) {
  const { view, tracks, ground, above } = useMemo(() => draw(model, orientation), [model, orientation]);
  return (
    <svg
      class={`map-picture map-${orientation}`}
      role="img"
      aria-label={model.title}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      width={view.width}
      height={view.height}
    >
      {ground}
      <g>
        {dots.map(({ line, share, identity }, index) => {
          const track = tracks.get(line);
          if (!track) return null;
          const { x, y } = pointAt(track, trackLength(track) * share);
          return (
            <circle class={identity ? 'map-dot' : 'map-dot map-hollow'} cx={x} cy={y} r="5.5" key={index} />
          );
        })}
      </g>
      {above}
    </svg>
  );
}

function draw(model: MapModel, orientation: Orientation) {
  const layout = layOut(model, orientation);
  const { lines, points } = layLines(model, layout);
  const stations = [...layout.stations.values()];
  return {
    view: layout.view,
    tracks: new Map(lines.map(({ line, track }) => [line.id, track])),
    ground: (
      <g>
        {layout.zones.map(({ name, box }) => (
          <g class="map-zone" key={name}>
            <rect {...box} rx="14" />
            <text x={box.x + 14} y={box.y + 22}>
              {name}
            </text>
          </g>
        ))}
        {lines.map((placed) => (
          <LineSign {...placed} key={placed.line.id} />
        ))}
        {points.map(({ x, y }) => (
          <circle class="map-points" cx={x} cy={y} r="6" key={`${x} ${y}`} />
        ))}
      </g>
    ),
    above: (
      <g>
        {stations.map((placed) => (
          <StationSign placed={placed} orientation={orientation} key={placed.station.id} />
        ))}
        {lines.map((placed) => (
          <LineLabels {...placed} key={placed.line.id} />
        ))}
      </g>
    ),
  };
}
