import { type Box, type PlacedStation, strut } from './layout.ts';
import type { Orientation } from './map-model.ts';

interface Props {
  readonly placed: PlacedStation;
  readonly orientation: Orientation;
}

/** A station as its kind has it, with its name, its capsule, and what is written below. */
export function StationSign({ placed, orientation }: Props) {
  const { station } = placed;
  switch (station.kind) {
    case 'service':
      return <ServiceSign placed={placed} orientation={orientation} />;
    case 'gateway':
      return <GatewaySign placed={placed} orientation={orientation} />;
    case 'control-plane':
      return <ControlPlaneSign placed={placed} />;
    case 'outside':
      return <OutsideSign placed={placed} />;
    case 'edge':
      return <EdgeSign placed={placed} orientation={orientation} />;
  }
}

function ServiceSign({ placed: { station, box, capsule }, orientation }: Props) {
  const middle = centreOf(box);
  return (
    <g class="map-station" data-station={station.id} data-chosen={station.chosen ? '' : undefined}>
      {capsule && <path class="map-strut" d={struts(capsule, orientation)} />}
      <rect class="map-box" {...box} rx="10" />
      <text x={middle.x} y={middle.y + 5.5}>
        {station.name}
        {station.version && (
          <tspan class="map-version" dx="5">
            {station.version}
          </tspan>
        )}
      </text>
      {capsule && <Capsule box={capsule} />}
      {station.note && (
        <text
          class="map-note"
          x={middle.x}
          y={(orientation === 'wide' && capsule ? capsule.y + capsule.height : box.y + box.height) + 18}
        >
          {station.note}
        </text>
      )}
    </g>
  );
}

/** A proxy with no service of its own: a capsule across the line, with two bars. */
function GatewaySign({ placed: { station, box }, orientation }: Props) {
  const wide = orientation === 'wide';
  const bars = [1, 2].map((third) =>
    wide
      ? `M${box.x} ${box.y + (box.height * third) / 3}h${box.width}`
      : `M${box.x + (box.width * third) / 3} ${box.y}v${box.height}`,
  );
  const middle = centreOf(box);
  return (
    <g class="map-station">
      <Capsule box={box} />
      <path class="map-bar" d={bars.join('')} />
      {wide ? (
        station.name.split(' ').map((word, index) => (
          <text class="map-note" x={middle.x} y={box.y + box.height + 18 + index * 16} key={word}>
            {word}
          </text>
        ))
      ) : (
        <text class="map-note map-start" x={box.x + box.width + 10} y={middle.y + 5}>
          {station.name}
        </text>
      )}
    </g>
  );
}

function ControlPlaneSign({ placed: { station, box } }: Pick<Props, 'placed'>) {
  const inner = { x: box.x + 5, y: box.y + 5, width: box.width - 10, height: box.height - 10 };
  const middle = centreOf(box);
  return (
    <g class="map-station map-control">
      <rect class="map-box" {...box} rx={box.height / 2} />
      <rect class="map-box" {...inner} rx={inner.height / 2} />
      <text x={middle.x} y={middle.y + 5.5}>
        {station.name}
      </text>
    </g>
  );
}

/** Square corners, a broken outline and hatching: off the map. */
function OutsideSign({ placed: { station, box } }: Pick<Props, 'placed'>) {
  const { x, y } = box;
  return (
    <g class="map-station map-outside">
      <rect class="map-box" {...box} />
      <path
        class="map-hatch"
        d={`M${x} ${y + 18}L${x + 18} ${y}M${x} ${y + 11}L${x + 11} ${y}M${x} ${y + 25}L${x + 25} ${y}`}
      />
      <text x={x + box.width / 2 + 8} y={y + box.height / 2 + 5.5}>
        {station.name}
      </text>
    </g>
  );
}

function EdgeSign({ placed: { station, box }, orientation }: Props) {
  const wide = orientation === 'wide';
  return (
    <text class="map-note map-start" x={wide ? box.x + 2 : box.x + 12} y={wide ? box.y - 11 : box.y + 8}>
      {station.name}
    </text>
  );
}

function Capsule({ box }: { readonly box: Box }) {
  return <rect class="map-capsule" {...box} rx={Math.min(box.width, box.height) / 2} />;
}

function struts({ x, y, width, height }: Box, orientation: Orientation): string {
  return orientation === 'wide'
    ? [0.28, 0.72].map((at) => `M${x + width * at} ${y - strut - 1}v${strut + 2}`).join('')
    : [0.3, 0.7].map((at) => `M${x - strut - 1} ${y + height * at}h${strut + 2}`).join('');
}

function centreOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}
