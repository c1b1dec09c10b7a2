import { useMemo } from 'preact/hooks';
import { layOut } from './layout.ts';
import { LineLabels, LineSign } from './line-sign.tsx';
import { layLines } from './line-track.ts';
import type { MapDot, MapModel, Orientation } from './map-model.ts';
import { StationSign } from './station-sign.tsx';
import { pathOf, pointAt, trackLength } from './track.ts';

interface Props {
  readonly model: MapModel;
  readonly orientation: Orientation;
  readonly dots?: readonly MapDot[];
}

/**
 * One drawing of a map. Every line has its ride in it, an unseen path from sign to sign: `moveDots` moves requests on
 * those, and needs to know nothing else of the map.
 */
export function MapPicture({ model, orientation, dots = [] }: Props) {
  const { view, rides, ground, above } = useMemo(() => draw(model, orientation), [model, orientation]);
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
      {[...rides].map(([line, ride]) => (
        <path class="map-ride" data-line={line} d={pathOf(ride)} key={line} />
      ))}
      <g class="map-dots">
        {dots.map(({ line, share, identity }, index) => {
          const ride = rides.get(line);
          if (!ride) return null;
          const { x, y } = pointAt(ride, trackLength(ride) * share);
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
    rides: new Map(
      lines.filter(({ line }) => line.state !== 'config').map(({ line, ride }) => [line.id, ride]),
    ),
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
          <LineSign line={placed.line} track={placed.track} key={placed.line.id} />
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
          <LineLabels line={placed.line} track={placed.track} key={placed.line.id} />
        ))}
      </g>
    ),
  };
}
